import type { CentralColumns, Engine } from '#engine/run/createEngine.ts';
import type { Run } from '#engine/run/Run.ts';
import type { UniformSource } from '#engine/sample/UniformSource.ts';
import { clusters } from '#model/generated/tables.ts';
import { type ClusterQuantity, clusterQuantities, type ProvinceSeries } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import { summedSeries } from './generatedJavaScript.ts';

export const allShards = [0, 1, 2, 3] as const;

/** Results of the engine by name; year index 0 is 2019, clusters by their place in the table. */
export interface EngineResult {
  readonly draws: number;
  readonly cluster: (
    quantity: ClusterQuantity,
    year: number,
    cluster: number,
    draw: number,
  ) => number;
  /** Sum over the counted clusters, shards merged in order. */
  readonly sum: (series: ProvinceSeries, year: number, draw: number) => number;
}

function merged(parts: readonly Float64Array[], at: number): number {
  return parts.reduce((sum, part) => sum + part[at]!, 0);
}

/** The central run read as a sample of one draw. */
export function centralResult(central: CentralColumns): EngineResult {
  return {
    draws: 1,
    cluster: (quantity, year, cluster) =>
      central.clusters[
        (clusterQuantities.indexOf(quantity) * 4 + year) * clusters.length + cluster
      ]!,
    sum: (series, year) => merged(central.partialSums, summedSeries.indexOf(series) * 4 + year),
  };
}

/** A run over all shards. Its columns must still be valid. */
export function runResult(run: Run): EngineResult {
  const position = new Map(run.clusters.map((cluster, i) => [cluster, i]));
  const sums = run.shards.map((shard) => run.partialSums(shard));
  return {
    draws: run.draws,
    cluster: (quantity, year, cluster, draw) =>
      run.column(clusterQuantities.indexOf(quantity), year, position.get(cluster)!)[draw]!,
    sum: (series, year, draw) =>
      merged(sums, (summedSeries.indexOf(series) * 4 + year) * run.capacity + draw),
  };
}

/** Simulates the first `draws` draws of all clusters. */
export function simulated(
  engine: Engine,
  scenario: Scenario,
  source: UniformSource,
  draws: number,
): EngineResult {
  const run = engine.open(scenario, source, allShards, draws);
  run.advance(draws);
  return runResult(run);
}
