import type { Engine } from '#engine/run/createEngine.ts';
import { createSobol } from '#engine/sample/createSobol.ts';
import { type ClusterSummary, summariseClusters } from '#engine/summarise/summariseClusters.ts';
import { bandQuantities, clusterQuantities } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';

/** One shard of a bulk run: its clusters summarised, its sums as [series][year][draw]. */
export interface ShardResult {
  readonly shard: number;
  readonly clusters: ClusterSummary;
  readonly sums: Float64Array<ArrayBuffer>;
}

const kept = bandQuantities.map((quantity) => clusterQuantities.indexOf(quantity));
const reportEvery = 4096;

/** Simulates one shard alone, so that the columns of one shard only are in memory. */
export function simulateShard(
  engine: Engine,
  scenario: Scenario,
  draws: number,
  shard: number,
  report: (draws: number) => void,
): ShardResult {
  const run = engine.open(scenario, createSobol(scenario.seed), [shard], draws, kept);
  for (let done = 0; done < draws; done = run.draws) {
    run.advance(Math.min(draws, done + reportEvery));
    report(run.draws - done);
  }
  const clusters = summariseClusters(run, draws, bandQuantities);
  return { shard, clusters, sums: run.partialSums(shard) as Float64Array<ArrayBuffer> };
}
