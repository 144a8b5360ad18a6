import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { Language, setLanguage } from '#i18n/Language.svelte.ts';
import { defaultScenario } from '#model/defaultScenario.ts';
import type { Scenario } from '#model/scenario.ts';
import { Board, setBoard } from '#state/board.svelte.ts';
import InspectorPanel from '#views/inspector/InspectorPanel.svelte';
import { simulate } from '../../state/simulate.ts';
import { ToldAnalyst } from '../../state/toldAnalyst.ts';
import { ToldClient } from '../../state/toldClient.ts';

export const plan: Scenario = { ...defaultScenario, draws: 128 };
const settled = await simulate(plan);

interface Around extends Record<string, unknown> {
  readonly board: Board;
  readonly onclose: () => void;
}

const Stage: Component<Around> = (internals, { board, onclose }) => {
  setBoard(board);
  setLanguage(new Language());
  InspectorPanel(internals, { width: 264, over: true, onclose });
  return {};
};

/** The right column on a board of its own that has settled on the plan. */
export function renderPanel(prepare: (board: Board) => void = () => undefined) {
  const client = new ToldClient();
  const analyst = new ToldAnalyst();
  const board = new Board(client, new ToldClient(), analyst);
  board.scenario.open(plan);
  board.simulation.run(board.scenario.current);
  client.say({ status: 'settled', draws: plan.draws, result: settled });
  prepare(board);
  let closed = 0;
  render(Stage, { props: { board, onclose: () => (closed += 1) }, context: new Map() });
  return { board, client, analyst, closed: () => closed };
}
