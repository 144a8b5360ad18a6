import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import type { SimulationClient } from '#client/contract.ts';
import { Language, setLanguage } from '#i18n/Language.svelte.ts';
import type { Scenario } from '#model/scenario.ts';
import { Board, setBoard } from '#state/board.svelte.ts';
import type { ScenarioState } from '#state/ScenarioState.svelte.ts';

/** A simulation that never answers: the controls do not wait for it. */
const silent: SimulationClient = {
  run: () => undefined,
  stop: () => undefined,
  retry: () => undefined,
  subscribe: () => () => undefined,
  dispose: () => undefined,
};

interface StageProps extends Record<string, unknown> {
  readonly board: Board;
  readonly parts: readonly Component[];
}

/** Parts of the page side by side, with a board and a language around them. */
const Stage: Component<StageProps> = (internals, { board, parts }) => {
  setBoard(board);
  setLanguage(new Language());
  for (const part of parts) part(internals, {});
  return {};
};

/** Renders parts of the controls on a board of their own, opened with a scenario where one is given. */
export function renderBoard(parts: readonly Component[], opened?: Scenario): Board {
  const board = new Board(silent, silent);
  if (opened) board.scenario.open(opened);
  render(Stage, { props: { board, parts }, context: new Map() });
  return board;
}

/** The same where only the scenario is of interest. */
export function renderControls(parts: readonly Component[], opened?: Scenario): ScenarioState {
  return renderBoard(parts, opened).scenario;
}

/** How many gestures can be undone; undoes them. */
export function undoAll(scenario: ScenarioState): number {
  let count = 0;
  for (; scenario.canUndo; count++) scenario.undo();
  return count;
}
