import { describe, expect, it } from 'vitest';
import { uniformsFromRows } from '#engine/sample/uniformsFromRows.ts';
import { centralResult, simulated } from '../reference/engineResult.ts';
import { compareWithGolden, goldenFiles, goldenUniforms } from '../reference/goldenFiles.ts';
import { provinceValue, type SumReader, targetStatistic } from '../reference/provinceStatistics.ts';
import { scenarioOf } from '../reference/scenarioOf.ts';
import { shippedEngine } from '../reference/shippedEngine.ts';

const engine = shippedEngine();
const sample = uniformsFromRows(goldenUniforms);
if ('issue' in sample) throw new Error(sample.issue.place);

describe('the engine', () => {
  it('has a golden file of each kind to meet', () => {
    expect(goldenFiles.filter((golden) => golden.uniforms === null)).toHaveLength(17);
    expect(goldenFiles.filter((golden) => golden.uniforms !== null)).toHaveLength(2);
  });

  it.each(goldenFiles.map((golden) => [golden.name, golden] as const))(
    'gives every number of %s within 1e-9',
    (_name, golden) => {
      const scenario = scenarioOf(golden.scenario);
      const result =
        golden.uniforms === null
          ? centralResult(engine.central(scenario))
          : simulated(engine, scenario, sample.source, golden.draws);
      const sumOf =
        (draw: number): SumReader =>
        (series, year) =>
          result.sum(series, year, draw);
      const { compared, wrong } = compareWithGolden(golden, {
        cluster: result.cluster,
        province: (series, year, draw) => provinceValue(sumOf(draw), series, year),
        target: (target, draw) => targetStatistic(sumOf(draw), target),
      });
      expect(wrong).toEqual([]);
      expect(compared).toBeGreaterThan(5000);
    },
  );
});
