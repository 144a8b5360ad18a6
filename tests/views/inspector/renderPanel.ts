import { defaultScenario } from '#model/defaultScenario.ts';
import type { Scenario } from '#model/scenario.ts';
import { Board } from '#state/board.svelte.ts';
import InspectorPanel from '#views/inspector/InspectorPanel.svelte';
import { simulate } from '../../state/simulate.ts';
import { ToldAnalyst } from '../../state/toldAnalyst.ts';
import { ToldClient } from '../../state/toldClient.ts';
import { renderAround } from '../renderAround.ts';

export const plan: Scenario = { ...defaultScenario, draws: 128 };
const settled = await simulate(plan);

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
  const onclose = () => (closed += 1);
  renderAround({ board }, (internals) =>
    InspectorPanel(internals, { width: 264, over: true, onclose }),
  );
  return { board, client, analyst, closed: () => closed };
}
