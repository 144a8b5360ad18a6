import type { Scenario } from '#model/scenario.ts';
import { allocateDrawBlock, type DrawBlock } from './DrawBlock.ts';
import { fillDraws } from './fillDraws.ts';
import type { Normals } from './Normals.ts';

const nothingUncertain = { parameters: false, environment: false, chance: false, baseData: false };

const drawsNothing = (): never => {
  throw new Error('the central run draws nothing');
};

const noNormals: Normals = {
  draws: 1,
  values: new Float64Array(0),
  locate: drawsNothing,
  exponentials: drawsNothing,
};

/** Inputs of the central run for the clusters at `places` in the table: medians, no shocks, factors 1, as a block of one draw. */
export function centralBlock(scenario: Scenario, places: ArrayLike<number>): DrawBlock {
  const block = allocateDrawBlock(1, places.length);
  const certain = { ...scenario, uncertainty: nothingUncertain };
  fillDraws(certain, { normals: noNormals, first: 0, count: 1 }, places, block);
  return block;
}
