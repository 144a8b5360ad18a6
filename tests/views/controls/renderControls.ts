import type { Component } from 'svelte';
import type { SimulationClient } from '#client/contract.ts';
import type { Scenario } from '#model/scenario.ts';
import { Board } from '#state/board.svelte.ts';
import type { ScenarioState } from '#state/ScenarioState.svelte.ts';
import { renderAround } from '../renderAround.ts';

/** A simulation that never answers: the controls do not wait for it. */
const silent: SimulationClient = {
  run: () => undefined,
  stop: () => undefined,
  retry: () => undefined,
  subscribe: () => () => undefined,
  dispose: () => undefined,
};

/** Renders parts of the controls on a board of their own, opened with a scenario where one is given. */
export function renderControlsBoard(parts: readonly Component[], opened?: Scenario): Board {
  const board = new Board(silent, silent);
  if (opened) board.scenario.open(opened);
  renderAround({ board }, (internals) => {
    for (const part of parts) part(internals, {});
  });
  return board;
}

/** The same where only the scenario is of interest. */
export function renderControls(parts: readonly Component[], opened?: Scenario): ScenarioState {
  return renderControlsBoard(parts, opened).scenario;
}

/** How many gestures can be undone; undoes them. */
export function undoAll(scenario: ScenarioState): number {
  let count = 0;
  for (; scenario.canUndo; count++) scenario.undo();
  return count;
}
