import { expect, it } from 'vitest';
import { PrefectureRun } from '#engine/analyse/PrefectureRun.ts';
import { createSobol } from '#engine/sample/createSobol.ts';
import { prefectureSeries, type PrefectureBands, type PrefectureSeries } from '#model/analysis.ts';
import { defaultScenario } from '#model/defaultScenario.ts';
import { clusters, eventIds, prefectureIds } from '#model/generated/tables.ts';
import { provinceSeries, quantileLevels, years, type ProvinceSeries } from '#model/quantities.ts';
import type { Bands } from '#model/result.ts';
import type { Scenario } from '#model/scenario.ts';
import { simulate } from '../../state/simulate.ts';
import { shippedEngine } from '../../reference/shippedEngine.ts';

const engine = shippedEngine();
const scenario: Scenario = { ...defaultScenario, draws: 128 };
const levels = quantileLevels.length;

function bandsOf(of: Scenario, slice: number, groupOf?: readonly number[]): PrefectureBands {
  const groups = groupOf ? 1 : prefectureIds.length;
  const run = new PrefectureRun(engine, of, createSobol(of.seed), groupOf, groups);
  while (run.progress < 1) run.advance(slice);
  return run.result();
}
const ofWhole = (series: PrefectureSeries, { quantiles }: PrefectureBands): number[] => {
  const width = years.length * levels;
  const start = prefectureSeries.indexOf(series) * width;
  return Array.from(quantiles.subarray(start, start + width));
};
const ofProvince = (series: ProvinceSeries, { province }: Bands): number[] => {
  const width = years.length * levels;
  const start = provinceSeries.indexOf(series) * width;
  return Array.from(province.subarray(start, start + width));
};
const expectSame = (found: readonly number[], expected: readonly number[]): void => {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, place) => {
    expect(Math.abs(value - expected[place]!)).toBeLessThanOrEqual(1e-12 * Math.abs(value));
  });
};
const everything = clusters.map(({ counted }) => (counted ? 0 : -1));

it('draws what the board draws: all counted clusters together are the province', async () => {
  const whole = bandsOf(scenario, 64, everything);
  const { bands } = await simulate(scenario);
  expectSame(ofWhole('outputValue', whole), ofProvince('reportedOutputValue', bands));
  expectSame(ofWhole('tier500', whole), ofProvince('tier500', bands));
  expectSame(ofWhole('tier1000', whole), ofProvince('tier1000', bands));
});

it('has the rates of the province, like for like, where no large project takes place', async () => {
  const events = Object.fromEntries(eventIds.map((id) => [id, false]));
  const still: Scenario = { ...scenario, draws: 64, events };
  const whole = bandsOf(still, 64, everything);
  const { bands } = await simulate(still);
  for (const rate of ['labourProductivity', 'energyIntensity'] as const)
    expectSame(ofWhole(rate, whole), ofProvince(rate, bands));
});

it('gives prefectures whose means and central runs add up to the province', async () => {
  const each = bandsOf(scenario, 64);
  const { central, bands } = await simulate(scenario);
  const last = years.length - 1;
  const sum = (column: Float64Array, series: PrefectureSeries): number =>
    prefectureIds.reduce((total, _, place) => {
      const row = prefectureSeries.indexOf(series) * prefectureIds.length + place;
      return total + column[row * years.length + last]!;
    }, 0);
  for (const [series, whole] of [
    ['outputValue', 'reportedOutputValue'],
    ['tier500', 'tier500'],
    ['tier1000', 'tier1000'],
  ] as const) {
    const row = provinceSeries.indexOf(whole) * years.length + last;
    expectSame([sum(each.means, series)], [bands.provinceMeans[row]!]);
    expectSame([sum(each.central, series)], [central.province[row]!]);
  }
});

it('gives the same bits in slices of any size', () => {
  const coarse = bandsOf(scenario, 4096);
  const fine = bandsOf(scenario, 64);
  expect(fine.quantiles).toEqual(coarse.quantiles);
  expect(fine.means).toEqual(coarse.means);
});

it('tells nothing before all draws are done', () => {
  const run = new PrefectureRun(engine, scenario, createSobol(1));
  run.advance(64);
  expect(run.progress).toBeCloseTo(0.125, 9);
  expect(() => run.result()).toThrow('not complete');
});
