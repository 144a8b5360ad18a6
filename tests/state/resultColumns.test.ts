import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultScenario } from '#model/defaultScenario.ts';
import { clusterIds } from '#model/generated/tables.ts';
import { years } from '#model/quantities.ts';
import {
  clusterBandYears,
  clusterMedians,
  clusterYears,
  mediansOf,
  provinceBandYears,
  provinceYears,
  reachColumn,
} from '#state/resultColumns.ts';
import { simulate, simulateCentral } from './simulate.ts';

interface Golden {
  readonly clusters: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  readonly province: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
const golden = JSON.parse(readFileSync('tests/golden/plan-outturn-dt025.json', 'utf8')) as Golden;

test('columns of the central run are those of the golden file', () => {
  const { central } = simulateCentral(defaultScenario);
  const column = clusterIds.indexOf('yongkang-hardware');
  for (const quantity of ['outputValue', 'labourProductivity', 'energyIntensity'] as const)
    years.forEach((year, place) => {
      const value = golden.clusters[String(year)]?.[quantity]?.[column];
      expect(clusterYears(central, quantity, column)[place]).toBeCloseTo(value ?? NaN, 6);
    });
  years.forEach((year, place) => {
    const value = golden.province[String(year)]?.reportedOutputValue;
    expect(provinceYears(central, 'reportedOutputValue')[place]).toBeCloseTo(value ?? NaN, 4);
  });
});

test('quantiles rise, and medians are the middle ones', async () => {
  const result = await simulate({ ...defaultScenario, draws: 128 });
  const column = clusterIds.indexOf('yongkang-hardware');
  const quantiles = clusterBandYears(result.bands, 'outputValue', column);
  expect(quantiles).toHaveLength(years.length * 5);
  years.forEach((_, year) => {
    const own = quantiles.slice(year * 5, year * 5 + 5);
    expect(own).toEqual(own.toSorted((one, other) => one - other));
  });
  expect(clusterMedians(result, 'outputValue', column)).toEqual(mediansOf(quantiles));
  expect(clusterMedians(result, 'smartFactories', column)).toEqual(
    clusterYears(result.central, 'smartFactories', column),
  );
});

test('the probability of a tier agrees with the quantiles beside it', async () => {
  const { bands } = await simulate({ ...defaultScenario, draws: 128 });
  const reach = reachColumn(bands, 'reach1000', 3);
  clusterIds.forEach((_, column) => {
    const [low = NaN, , , , high = NaN] = clusterBandYears(bands, 'outputValue', column).slice(15);
    if (low > 1000) expect(reach[column]).toBeGreaterThan(0.93);
    if (high < 1000) expect(reach[column]).toBeLessThan(0.07);
  });
  expect(provinceBandYears(bands, 'tier1000').slice(15)[2]).toBeGreaterThan(10);
});
