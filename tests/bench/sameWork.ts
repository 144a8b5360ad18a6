import type { Engine } from '#engine/run/createEngine.ts';
import { createSobol } from '#engine/sample/createSobol.ts';
import { clusters } from '#model/generated/tables.ts';
import { clusterQuantities } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import { allShards, runResult } from '../reference/engineResult.ts';
import {
  createGeneratedJavaScript,
  emptyResult,
  type ReferenceResult,
  summedSeries,
} from '../reference/generatedJavaScript.ts';
import { type ReferenceDraws, referenceDraws } from '../reference/referenceDraws.ts';
import { sampleRows } from '../reference/sampleRows.ts';

/** The engine and the generated JavaScript ready to do the same: simulate the same draws and write all columns. */
export interface SameWork {
  readonly draws: ReferenceDraws;
  readonly engine: () => void;
  readonly generatedJavaScript: () => void;
  /** Largest relative difference of all columns and sums after both ran. */
  readonly difference: () => number;
}

/** Both keep their draws, as a live run does, so drawing is not in the time. */
export function sameWork(engine: Engine, scenario: Scenario, drawCount: number): SameWork {
  const source = createSobol(scenario.seed);
  const draws = referenceDraws(scenario, sampleRows(source, drawCount));
  const result = emptyResult(drawCount);
  const simulate = createGeneratedJavaScript();
  const runEngine = () => {
    const run = engine.open(scenario, source, allShards, drawCount);
    run.advance(drawCount);
    return run;
  };
  return {
    draws,
    engine: () => void runEngine(),
    generatedJavaScript: () => simulate(scenario, draws, result),
    difference: () => {
      simulate(scenario, draws, result);
      return farthest(runResult(runEngine()), result, drawCount);
    },
  };
}

function farthest(
  actual: ReturnType<typeof runResult>,
  { columns, sums, stride }: ReferenceResult,
  drawCount: number,
): number {
  let most = 0;
  const compare = (value: number, expected: number): void => {
    if (value !== expected) most = Math.max(most, Math.abs(value / expected - 1));
  };
  for (let draw = 0; draw < drawCount; draw += 7)
    for (let year = 0; year < 4; year++) {
      clusterQuantities.forEach((quantity, q) => {
        for (let cluster = 0; cluster < clusters.length; cluster += 3) {
          const at = (q * 4 + year) * clusters.length + cluster;
          compare(actual.cluster(quantity, year, cluster, draw), columns[at * stride + draw]!);
        }
      });
      summedSeries.forEach((series, i) => {
        compare(actual.sum(series, year, draw), sums[(i * 4 + year) * stride + draw]!);
      });
    }
  return most;
}
