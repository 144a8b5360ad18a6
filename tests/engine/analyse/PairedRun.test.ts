import { describe, expect, test } from 'vitest';
import { differenceHistogram } from '#engine/analyse/differenceHistogram.ts';
import { PairedRun } from '#engine/analyse/PairedRun.ts';
import { createSobol } from '#engine/sample/createSobol.ts';
import { differenceBars, type Paired } from '#model/analysis.ts';
import { defaultScenario, planScenarios } from '#model/defaultScenario.ts';
import { clusters, targetIds, targets } from '#model/generated/tables.ts';
import { clusterQuantities, provinceSeries, quantileLevels, years } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import { headlineTargets } from '#model/targets.ts';
import { shippedEngine } from '../../reference/shippedEngine.ts';
import { simulate } from '../../state/simulate.ts';

const engine = shippedEngine();
const draws = 128;
const plan: Scenario = { ...defaultScenario, draws };
const none: Scenario = { ...planScenarios.none, draws };
const shock: Scenario = { ...plan, environment: 'trade-shock' };
const counted = clusters.filter((cluster) => cluster.counted);
const items = targetIds.length + counted.length;
const levels = quantileLevels.length;

function compare(scenario: Scenario, against: Scenario, slice = 64): Paired {
  const run = new PairedRun(engine, scenario, against, createSobol(scenario.seed));
  while (run.progress < 1) run.advance(slice);
  return run.result();
}

describe('two scenarios over common draws', () => {
  test('a scenario differs from itself in no draw', () => {
    const { better, equal, quantiles, means } = compare(plan, plan);
    expect(better).toEqual(new Float64Array(items));
    expect(equal).toEqual(new Float64Array(items).fill(1));
    expect([...quantiles, ...means].every((value) => value === 0)).toBe(true);
  });

  test('the other way round every difference is its opposite, and what was better is worse', () => {
    const one = compare(plan, shock);
    const other = compare(shock, plan);
    expect(other.equal).toEqual(one.equal);
    for (let item = 0; item < items; item += 1) {
      expect(other.better[item]! + one.better[item]! + one.equal[item]!).toBeCloseTo(1, 12);
      expect(other.means[item]).toBeCloseTo(-one.means[item]!, 9);
      for (let level = 0; level < levels; level += 1)
        expect(other.quantiles[item * levels + level]).toBeCloseTo(
          -one.quantiles[item * levels + levels - 1 - level]!,
          9,
        );
    }
  });

  test('the mean difference is the difference of the means on the board', async () => {
    const paired = compare(plan, none);
    const [one, other] = [await simulate(plan), await simulate(none)];
    for (const series of ['tier1000', 'tier500'] as const) {
      const at = provinceSeries.indexOf(series) * years.length + years.length - 1;
      const mean = one.bands.provinceMeans[at]! - other.bands.provinceMeans[at]!;
      expect(paired.means[targetIds.indexOf(series)]).toBeCloseTo(mean, 9);
    }
  });

  test('each draw of a cluster is that of two runs with the same numbers', () => {
    const paired = compare(plan, shock);
    const output = clusterQuantities.indexOf('outputValue');
    const columns = [plan, shock].map((scenario) => {
      const run = engine.open(scenario, createSobol(plan.seed), [0, 1, 2, 3], draws, [output]);
      run.advance(draws);
      return run.clusters.map((_, position) => run.column(output, 3, position).slice());
    });
    const { clusters: order } = engine.open(plan, createSobol(1), [0, 1, 2, 3], draws, [output]);
    for (const cluster of [counted[0]!, counted[60]!, counted.at(-1)!]) {
      const position = order.indexOf(clusters.indexOf(cluster));
      const differences = Array.from(
        columns[0]![position]!,
        (value, draw) => value - columns[1]![position]![draw]!,
      );
      const item = targetIds.length + counted.indexOf(cluster);
      const above = differences.filter((value) => value > 0).length / draws;
      expect(paired.better[item]).toBe(above);
      differences.sort((a, b) => a - b);
      const middle = (differences[draws / 2 - 1]! + differences[draws / 2]!) / 2;
      const median = paired.quantiles[item * levels + quantileLevels.indexOf(0.5)];
      expect(median).toBeCloseTo(middle, 9);
    }
  });

  test('policy raises no programme count less than none does, and serves every target in nearly all draws', () => {
    const { better, equal } = compare(plan, none);
    targets.forEach(({ id }, target) => {
      const notWorse = better[target]! + equal[target]!;
      const headline = (headlineTargets as readonly string[]).includes(id);
      expect(notWorse).toBeGreaterThanOrEqual(headline ? 0.95 : 1);
      expect(better[target]).toBeGreaterThan(0);
    });
  });

  test('in slices of any size the same comes out', () => {
    expect(compare(plan, none, 16)).toEqual(compare(plan, none, 128));
  });

  test('the other scenario takes the seed, the draws and the time step of the first', () => {
    const other = { ...none, seed: 9, draws: 4096, timeStep: 1 } as const;
    expect(compare(plan, other)).toEqual(compare(plan, none));
  });

  test('the bars of every target and of every cluster hold every draw, from the least difference on', () => {
    const { bars, barStarts, barWidths, quantiles } = compare(plan, none);
    barStarts.forEach((start, item) => {
      const own = bars.subarray(item * differenceBars, (item + 1) * differenceBars);
      expect(own.reduce((sum, count) => sum + count, 0)).toBe(draws);
      const told = quantiles.subarray(item * levels, (item + 1) * levels);
      expect(Math.min(...told)).toBeGreaterThanOrEqual(start);
      expect(Math.max(...told)).toBeLessThanOrEqual(start + differenceBars * barWidths[item]!);
    });
    expect(barStarts).toHaveLength(items);
  });
});

test('whole numbers stand in the middle of bars, others between the least and the largest', () => {
  const counts = differenceHistogram(Float64Array.of(-1, 0, 0, 3), 24);
  expect([counts.start, counts.width]).toEqual([-1.5, 1]);
  expect([...counts.counts.subarray(0, 6)]).toEqual([1, 2, 0, 0, 1, 0]);
  const wide = differenceHistogram(Float64Array.of(0, 100), 24);
  expect([wide.width, wide.counts[20]]).toEqual([5, 1]);
  const real = differenceHistogram(Float64Array.of(0, 0.5, 1), 2);
  expect([...real.counts]).toEqual([1, 2]);
  const same = differenceHistogram(Float64Array.of(2, 2), 3);
  expect([same.start, same.width, ...same.counts]).toEqual([2, 0, 2, 0, 0]);
});
