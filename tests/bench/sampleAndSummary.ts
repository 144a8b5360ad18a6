import type { Engine } from '#engine/run/createEngine.ts';
import { createNormals } from '#engine/sample/createNormals.ts';
import { createSobol } from '#engine/sample/createSobol.ts';
import { allocateDrawBlock } from '#engine/sample/DrawBlock.ts';
import { fillDraws } from '#engine/sample/fillDraws.ts';
import { assembleBands } from '#engine/summarise/assembleBands.ts';
import { summariseClusters } from '#engine/summarise/summariseClusters.ts';
import { summariseProvince } from '#engine/summarise/summariseProvince.ts';
import { dimensions } from '#model/dimensions.ts';
import { clusters } from '#model/generated/tables.ts';
import { bandQuantities } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import { allShards } from '../reference/engineResult.ts';
import { interleave, type Timing } from './rounds.ts';

const block = 64;
const places = clusters.map((_, index) => index);

/** Times of a sample in all dimensions and of everything the page is told about it. */
export function sampleAndSummary(
  engine: Engine,
  scenario: Scenario,
  draws: number,
): { sample: Record<string, Timing>; summary: Record<string, Timing> } {
  return { sample: sampleTimes(scenario, draws), summary: summaryTimes(engine, scenario, draws) };
}

function sampleTimes(scenario: Scenario, draws: number): Record<string, Timing> {
  let seed = scenario.seed;
  const column = new Float64Array(draws);
  const target = allocateDrawBlock(block, places.length);
  const uniforms = (): void => {
    const source = createSobol(++seed);
    for (let dimension = 0; dimension < dimensions.total; dimension++)
      source.fill(dimension, 0, draws, column, 0);
  };
  const normalsOf = (of: number) => {
    const normals = createNormals(createSobol(of), draws);
    for (let dimension = 0; dimension < dimensions.total; dimension++)
      normals.locate(dimension, 0, draws);
    return normals;
  };
  const kept = normalsOf(scenario.seed);
  const inputs = (): void => {
    for (let first = 0; first < draws; first += block)
      fillDraws(scenario, { normals: kept, first, count: block }, places, target);
  };
  return interleave(
    [
      { name: 'uniforms', run: uniforms },
      { name: 'uniforms to normals', run: () => void normalsOf(++seed) },
      { name: 'normals to model inputs', run: inputs },
    ],
    5,
  );
}

function summaryTimes(engine: Engine, scenario: Scenario, draws: number): Record<string, Timing> {
  const run = engine.open(scenario, createSobol(scenario.seed), allShards, draws);
  run.advance(draws);
  const parts = allShards.map((shard) => run.partialSums(shard));
  const byCluster = summariseClusters(run, draws, bandQuantities);
  const province = summariseProvince(parts, draws, draws);
  return interleave(
    [
      { name: 'clusters', run: () => void summariseClusters(run, draws, bandQuantities) },
      { name: 'province and targets', run: () => void summariseProvince(parts, draws, draws) },
      { name: 'assembly', run: () => void assembleBands([byCluster], province) },
    ],
    5,
  );
}
