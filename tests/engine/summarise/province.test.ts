import { describe, expect, it } from 'vitest';
import { targetIds } from '#model/generated/tables.ts';
import { provinceSeries, years } from '#model/quantities.ts';
import { centralProvince } from '#engine/summarise/centralProvince.ts';
import { provinceColumns, summedSeries } from '#engine/summarise/provinceColumns.ts';
import { targetColumns } from '#engine/summarise/targetColumns.ts';
import { goldenFiles } from '../../reference/goldenFiles.ts';
import { drawsOf, goldenShardSums } from './goldenShardSums.ts';

function expectClose(actual: ArrayLike<number>, expected: readonly number[], what: string): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, place) => {
    const difference = Math.abs(actual[place]! - value);
    if (!(difference <= 1e-9 * Math.abs(value)))
      expect.fail(`${what}: ${actual[place]}, not ${value}`);
  });
}

const withDraws = goldenFiles.filter(({ uniforms }) => uniforms !== null);
const deterministic = goldenFiles.filter(({ uniforms }) => uniforms === null);

describe('the province', () => {
  it.each(withDraws.map((golden) => [golden.name, golden] as const))(
    'of %s has the golden series and targets in every draw',
    (_name, golden) => {
      const province = provinceColumns(goldenShardSums(golden, 40), 40, golden.draws);
      years.forEach((year, index) => {
        for (const [series, values] of Object.entries(golden.province[String(year)]!)) {
          const column = province.column(series as (typeof provinceSeries)[number], index);
          expectClose(column, drawsOf(values), `${series} ${year}`);
        }
      });
      const columns = targetColumns(province);
      targetIds.forEach((target, place) => {
        const column = columns.subarray(place * golden.draws, (place + 1) * golden.draws);
        expectClose(column, drawsOf(golden.targets[target]), target);
      });
    },
  );

  it.each(deterministic.map((golden) => [golden.name, golden] as const))(
    'of the central run of %s has the golden series and targets',
    (_name, golden) => {
      const { province, targets } = centralProvince(goldenShardSums(golden, 2), 2);
      provinceSeries.forEach((series, place) => {
        years.forEach((year, index) => {
          const expected = golden.province[String(year)]![series] as number | undefined;
          const actual = province[place * years.length + index]!;
          if (expected !== undefined) expectClose([actual], [expected], `${series} ${year}`);
        });
      });
      expectClose(
        targets,
        targetIds.map((target) => golden.targets[target] as number),
        'targets',
      );
    },
  );

  it('has the ratios of its sums, like for like', () => {
    const golden = deterministic[0]!;
    const { province } = centralProvince(goldenShardSums(golden, 1));
    const value = (series: (typeof provinceSeries)[number], year: number) =>
      province[provinceSeries.indexOf(series) * years.length + year]!;
    for (const year of [0, 3]) {
      expect(value('labourProductivity', year)).toBe(
        value('valueAdded', year) / value('employment', year),
      );
      expect(value('energyIntensity', year)).toBe(
        value('energyUse', year) / value('valueAdded', year),
      );
      expect(value('waterIntensity', year)).toBe(
        value('waterUse', year) / value('valueAdded', year),
      );
      expect(value('wastewaterIntensity', year)).toBe(
        value('wastewater', year) / value('valueAdded', year),
      );
      expect(value('rdRatio', year)).toBe(value('rdSpending', year) / value('outputValue', year));
    }
    expect(value('provinceEquivalentValueAdded', 0)).toBe(16154);
  });

  it('adds its shards in their order', () => {
    const sums = [1, 1e-16, 1e-16, -1].map((first) => {
      const shard = new Float64Array(summedSeries.length * years.length).fill(1);
      shard[0] = first;
      return shard;
    });
    expect(provinceColumns(sums, 1, 1).column('outputValue', 0)[0]).toBe(1 + 1e-16 + 1e-16 - 1);
    expect(() => provinceColumns([], 1, 1)).toThrow(RangeError);
  });
});
