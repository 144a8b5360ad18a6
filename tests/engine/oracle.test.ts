import { describe, expect, it } from 'vitest';
import { createSobol } from '#engine/sample/createSobol.ts';
import { clusters } from '#model/generated/tables.ts';
import { clusterQuantities } from '#model/quantities.ts';
import { centralResult, type EngineResult, simulated } from '../reference/engineResult.ts';
import { exampleScenarios } from '../reference/exampleScenarios.ts';
import {
  createGeneratedJavaScript,
  emptyResult,
  summedSeries,
} from '../reference/generatedJavaScript.ts';
import { evaluateWithMathjs } from '../reference/mathjsEvaluator.ts';
import { type ReferenceDraws, referenceDraws } from '../reference/referenceDraws.ts';
import { sampleRows } from '../reference/sampleRows.ts';
import { shippedEngine } from '../reference/shippedEngine.ts';

const engine = shippedEngine();
const simulate = createGeneratedJavaScript();
const sample = createSobol(20190523);
const draws = 70;
const sampledClusters = [0, 3, 32, 44, 71, 118, 131, 154];
const sampledDraws = [0, 31, 69];

const rows = sampleRows(sample, draws);

/** Largest relative difference; two zeros agree, anything else than a number does not. */
function farthest(pairs: Iterable<readonly [actual: number, expected: number]>): number {
  let most = 0;
  for (const [actual, expected] of pairs) {
    if (actual === expected) continue;
    const difference = Math.abs(actual - expected) / Math.abs(expected);
    most = difference <= most ? most : Number.isNaN(difference) ? Infinity : difference;
  }
  return most;
}

function* againstMathjs(
  result: EngineResult,
  scenario: (typeof exampleScenarios)[number][1],
  random: ReferenceDraws,
  chosen: readonly number[],
): Generator<readonly [number, number]> {
  for (const draw of chosen)
    for (const [i, cell] of evaluateWithMathjs(scenario, random, draw, sampledClusters).entries())
      for (const [quantity, values] of cell.quantities)
        for (const [year, expected] of values.entries())
          yield [result.cluster(quantity, year, sampledClusters[i]!, draw), expected];
}

function* againstGenerated(
  result: EngineResult,
  scenario: (typeof exampleScenarios)[number][1],
  random: ReferenceDraws,
): Generator<readonly [number, number]> {
  const reference = emptyResult(random.draws);
  simulate(scenario, random, reference);
  const { columns, sums, stride } = reference;
  for (let draw = 0; draw < random.draws; draw++)
    for (let year = 0; year < 4; year++) {
      for (const [q, quantity] of clusterQuantities.entries())
        for (let cluster = 0; cluster < clusters.length; cluster++) {
          const column = (q * 4 + year) * clusters.length + cluster;
          yield [result.cluster(quantity, year, cluster, draw), columns[column * stride + draw]!];
        }
      for (const [i, series] of summedSeries.entries())
        yield [result.sum(series, year, draw), sums[(i * 4 + year) * stride + draw]!];
    }
}

describe.each(exampleScenarios)('the engine on %s', (_name, scenario) => {
  it("agrees with mathjs's own evaluator cell by cell", () => {
    const result = simulated(engine, scenario, sample, draws);
    const random = referenceDraws(scenario, rows);
    expect(farthest(againstMathjs(result, scenario, random, sampledDraws))).toBeLessThan(1e-9);
  });

  it('agrees with the generated JavaScript in every draw, cluster and sum', () => {
    const result = simulated(engine, scenario, sample, draws);
    const random = referenceDraws(scenario, rows);
    expect(farthest(againstGenerated(result, scenario, random))).toBeLessThan(1e-9);
  });

  it('agrees with both in the central run', () => {
    const result = centralResult(engine.central(scenario));
    const random = referenceDraws(scenario);
    expect(farthest(againstMathjs(result, scenario, random, [0]))).toBeLessThan(1e-9);
    expect(farthest(againstGenerated(result, scenario, random))).toBeLessThan(1e-9);
  });
});
