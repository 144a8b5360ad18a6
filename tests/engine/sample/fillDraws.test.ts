import { describe, expect, it } from 'vitest';
import { clusters, parameters, presetIds, sectors, sectorShocks } from '#model/generated/tables.ts';
import { driverValues } from '#model/driverValues.ts';
import type { Scenario } from '#model/scenario.ts';
import { allocateDrawBlock, type DrawBlock } from '#engine/sample/DrawBlock.ts';
import { centralBlock } from '#engine/sample/centralBlock.ts';
import { createNormals } from '#engine/sample/createNormals.ts';
import { createSobol } from '#engine/sample/createSobol.ts';
import { fillDraws } from '#engine/sample/fillDraws.ts';
import { uniformsFromRows } from '#engine/sample/uniformsFromRows.ts';
import { goldenUniforms } from '../../reference/goldenFiles.ts';
import { scenarioOf, type ScenarioFile } from '../../reference/scenarioOf.ts';
import { drawsDifference } from './drawsDifference.ts';

const everyCluster = clusters.map((_, place) => place);
const years = [0, 1, 2];
const draws = 32;
const sample = uniformsFromRows(goldenUniforms);
if ('issue' in sample) throw new Error(sample.issue.place);
const normals = createNormals(sample.source, draws);

function filled(scenario: Scenario, places: readonly number[] = everyCluster): DrawBlock {
  const block = allocateDrawBlock(draws, places.length);
  fillDraws(scenario, { normals, first: 0, count: draws }, places, block);
  return block;
}

const certain = { parameters: false, environment: false, chance: false, baseData: false };
const scenarios: readonly (readonly [string, ScenarioFile])[] = [
  ...presetIds.map((environment) => [environment, { environment }] as const),
  ['nothing uncertain', { uncertainty: certain }],
  ['parameters alone', { uncertainty: { ...certain, parameters: true } }],
  ['environment alone', { uncertainty: { ...certain, environment: true } }],
  ['chance alone', { uncertainty: { ...certain, chance: true } }],
  ['base data alone', { uncertainty: { ...certain, baseData: true } }],
  [
    'overrides',
    {
      environment: 'trade-shock',
      parameters: { demandWeight: 0.5, reboundShare: 0 },
      priors: {
        capitalElasticity: { low5: 0.3, median: 0.4, high95: 0.6 },
        retiredOutputReplacement: { low5: 0.5, median: 0.7, high95: 0.75 },
      },
      drivers: { exportGrowth: { 2021: -0.1 }, purchaseInflation: { 2020: 0.02, 2022: 0.05 } },
    },
  ],
];

describe('the draws of a scenario', () => {
  it.each(scenarios)('of %s are those of the model text', (_name, file) => {
    const scenario = scenarioOf(file);
    expect(drawsDifference(scenario, goldenUniforms, filled(scenario))).toBeLessThan(1e-12);
  });

  it('are medians, means and factors of one in the central run', () => {
    const scenario = scenarioOf({ environment: 'outturn', parameters: { demandWeight: 0.5 } });
    const block = centralBlock(scenario, everyCluster);
    expect([...block.parameters]).toEqual(
      parameters.map(({ id, median }) => (id === 'demandWeight' ? 0.5 : median)),
    );
    expect([...block.domestic]).toEqual([...driverValues(scenario, 'domesticDemandGrowth')]);
    expect(block.sector[28]).toBe(sectorShocks.outturn?.C13[1]);
    expect(block.cluster.every((shock) => shock === 0)).toBe(true);
    expect([...block.baseFactor, ...block.eventFactor].every((factor) => factor === 1)).toBe(true);
  });

  it('of some clusters, in any order, are theirs among the draws of all', () => {
    const scenario = scenarioOf({});
    const places = [156, 3, 44];
    const [whole, part] = [filled(scenario), filled(scenario, places)];
    places.forEach((place, position) => {
      const column = (block: DrawBlock, at: number, of: number) =>
        years.map((year) =>
          block.cluster.slice((year * of + at) * draws, (year * of + at + 1) * draws),
        );
      expect(column(part, position, 3)).toEqual(column(whole, place, clusters.length));
      expect(part.baseFactor.slice(position * draws, (position + 1) * draws)).toEqual(
        whole.baseFactor.slice(place * draws, (place + 1) * draws),
      );
    });
    expect(part.parameters).toEqual(whole.parameters);
    const present = places.map((place) => clusters[place]?.sector);
    sectors.forEach(({ id }, sector) => {
      const shocks = ({ sector: columns }: DrawBlock) =>
        columns.slice(sector * draws, (sector + 1) * draws);
      if (present.includes(id)) expect(shocks(part)).toEqual(shocks(whole));
      else expect(shocks(part).every((shock) => shock === 0)).toBe(true);
    });
    expect(() => filled(scenario, [157])).toThrow('no cluster 157');
  });

  it('are the same in one piece and in blocks of another stride', () => {
    const scenario = scenarioOf({ environment: 'price-slump' });
    const kept = createNormals(createSobol(5), 48);
    const whole = allocateDrawBlock(48, 157);
    fillDraws(scenario, { normals: kept, first: 0, count: 48 }, everyCluster, whole);
    const block = allocateDrawBlock(20, 157);
    for (const [first, count] of [
      [0, 20],
      [20, 20],
      [40, 8],
    ] as const) {
      fillDraws(scenario, { normals: kept, first, count }, everyCluster, block);
      for (const name of [
        'parameters',
        'domestic',
        'export',
        'producerInflation',
        'purchaseInflation',
        'sector',
        'cluster',
        'baseFactor',
        'eventFactor',
      ] as const) {
        for (let column = 0; column * 48 < whole[name].length; column += 1) {
          const expected = whole[name].subarray(column * 48 + first, column * 48 + first + count);
          const actual = block[name].subarray(column * 20, column * 20 + count);
          if (!actual.every((value, draw) => value === expected[draw]))
            expect.fail(`${name} ${column}`);
        }
      }
    }
  });
});
