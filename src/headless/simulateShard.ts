import type { Engine } from '#engine/run/createEngine.ts';
import type { Run } from '#engine/run/Run.ts';
import { clusterShards } from '#engine/run/shards.ts';
import { createSobol } from '#engine/sample/createSobol.ts';
import { type ClusterSummary, summariseClusters } from '#engine/summarise/summariseClusters.ts';
import { clusters } from '#model/generated/tables.ts';
import { type BandQuantity, bandQuantities, clusterQuantities, years } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';

/** One shard of a bulk run: its clusters summarised, its sums as [series][year][draw]. */
export interface ShardResult {
  readonly shard: number;
  readonly clusters: ClusterSummary;
  readonly sums: Float64Array<ArrayBuffer>;
}

/** Memory for the columns of a shard; all eight quantities of 100,000 draws fit. */
const mostBytes = 1.25 * 2 ** 30;
const reportEvery = 4096;

/**
 * Simulates one shard alone, so that the columns of one shard only are in memory. Where even these are too many, the
 * shard is simulated again for each group of quantities that fits. `report` gets the draws done, of
 * `draws` in all.
 */
export function simulateShard(
  engine: Engine,
  scenario: Scenario,
  draws: number,
  shard: number,
  report: (draws: number) => void,
): ShardResult {
  const source = createSobol(scenario.seed);
  const passes = passesOf(draws, shard);
  const results = passes.map((quantities) => {
    const kept = quantities.map((quantity) => clusterQuantities.indexOf(quantity));
    const run = engine.open(scenario, source, [shard], draws, kept);
    simulate(run, draws, (more) => {
      report(more / passes.length);
    });
    const sums = run.partialSums(shard) as Float64Array<ArrayBuffer>;
    return { clusters: summariseClusters(run, draws, quantities), sums };
  });
  const [first] = results;
  if (!first) throw new Error('no quantity fits');
  return { shard, sums: first.sums, clusters: joined(results.map((result) => result.clusters)) };
}

/** Groups of quantities; each begins with the output value, of which tier probabilities are made. */
export function passesOf(draws: number, shard: number, bytes = mostBytes): BandQuantity[][] {
  const shardClusters = clusterShards(clusters)[shard]?.length ?? 0;
  const fitting = Math.floor(bytes / (draws * 8 * years.length * shardClusters));
  const [output, ...others] = bandQuantities;
  if (fitting > others.length) return [[output, ...others]];
  const size = Math.max(1, fitting - 1);
  return Array.from({ length: Math.ceil(others.length / size) }, (_, pass) => [
    output,
    ...others.slice(pass * size, (pass + 1) * size),
  ]);
}

function simulate(run: Run, draws: number, report: (draws: number) => void): void {
  for (let done = 0; done < draws; done = run.draws) {
    run.advance(Math.min(draws, done + reportEvery));
    report(run.draws - done);
  }
}

/** One summary of all quantities from those of the passes. */
export function joined(summaries: readonly ClusterSummary[]): ClusterSummary {
  const [first, ...others] = summaries;
  if (!first) throw new Error('no summaries');
  if (others.length === 0) return first;
  const output = first.quantiles.length / first.quantities.length;
  const rest = others.map(({ quantiles }) => quantiles.subarray(output));
  const quantiles = new Float64Array(output * bandQuantities.length);
  let offset = 0;
  for (const part of [first.quantiles, ...rest]) {
    quantiles.set(part, offset);
    offset += part.length;
  }
  return { ...first, quantities: bandQuantities, quantiles };
}
