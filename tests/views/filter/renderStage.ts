import type { Component } from 'svelte';
import { defaultScenario } from '#model/defaultScenario.ts';
import type { Board } from '#state/board.svelte.ts';
import { simulate } from '../../state/simulate.ts';
import { renderPart } from '../renderPart.ts';

const settled = await simulate({ ...defaultScenario, draws: 128 });

/** Renders a part of the page on a board of its own, with a settled sample of the plan. */
export function renderStage(part: Component): Board {
  const { board, live } = renderPart(part, {});
  live.say({ status: 'settled', result: settled });
  return board;
}
