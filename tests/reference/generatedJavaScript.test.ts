import { describe, expect, it } from 'vitest';
import { clusters } from '#model/generated/tables.ts';
import { clusterQuantities } from '#model/quantities.ts';
import { createGeneratedJavaScript, emptyResult, summedSeries } from './generatedJavaScript.ts';
import { compareWithGolden, goldenFiles, goldenUniforms } from './goldenFiles.ts';
import { provinceValue, type SumReader, targetStatistic } from './provinceStatistics.ts';
import { referenceDraws } from './referenceDraws.ts';
import { scenarioOf } from './scenarioOf.ts';

const simulate = createGeneratedJavaScript();

describe('the generated JavaScript', () => {
  it.each(goldenFiles.map((golden) => [golden.name, golden] as const))(
    'reproduces %s',
    (_name, golden) => {
      const scenario = scenarioOf(golden.scenario);
      const draws = referenceDraws(scenario, golden.uniforms === null ? undefined : goldenUniforms);
      const result = emptyResult(draws.draws);
      simulate(scenario, draws, result);
      const sumOf =
        (draw: number): SumReader =>
        (series, year) =>
          result.sums[(summedSeries.indexOf(series) * 4 + year) * result.stride + draw]!;
      const { compared, wrong } = compareWithGolden(golden, {
        cluster: (quantity, year, cluster, draw) => {
          const column =
            (clusterQuantities.indexOf(quantity) * 4 + year) * clusters.length + cluster;
          return result.columns[column * result.stride + draw]!;
        },
        province: (series, year, draw) => provinceValue(sumOf(draw), series, year),
        target: (target, draw) => targetStatistic(sumOf(draw), target),
      });
      expect(wrong).toEqual([]);
      expect(compared).toBeGreaterThan(5000);
    },
  );

  it('differs from a golden file by the amount it is changed', () => {
    const golden = goldenFiles.find((file) => file.uniforms === null)!;
    const off = { cluster: () => 1, province: () => NaN, target: () => 0 };
    const { compared, wrong } = compareWithGolden(golden, off);
    expect(wrong.length).toBeGreaterThan(0.99 * compared);
  });
});
