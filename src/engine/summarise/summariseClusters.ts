import {
  type ClusterQuantity,
  clusterQuantities,
  quantileLevels,
  tierBounds,
  years,
} from '#model/quantities.ts';
import type { Run } from '../run/Run.ts';
import { quantiles } from './quantiles.ts';
import { tierProbability } from './tierProbability.ts';

/**
 * Summary of some clusters. `clusters` are their places in the table; `quantiles` is
 * [quantity][year][position][quantile level]; probabilities and standard errors are [year][position].
 */
export interface ClusterSummary {
  readonly draws: number;
  readonly quantities: readonly ClusterQuantity[];
  readonly clusters: readonly number[];
  readonly quantiles: Float64Array;
  readonly reach500: Float64Array;
  readonly reach500Error: Float64Array;
  readonly reach1000: Float64Array;
  readonly reach1000Error: Float64Array;
}

const outputValue = clusterQuantities.indexOf('outputValue');

/** Bands of the given quantities and tier probabilities of all clusters of a run, over its first `draws` draws. */
export function summariseClusters(
  run: Run,
  draws: number,
  quantities: readonly ClusterQuantity[],
): ClusterSummary {
  const steps = clusterSummary(run, draws, quantities);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same step by step, a quantity each, for whoever has to listen in between. */
export function* clusterSummary(
  run: Run,
  draws: number,
  quantities: readonly ClusterQuantity[],
): Generator<void, ClusterSummary> {
  if (draws > run.draws) throw new RangeError(`${draws} of ${run.draws} draws`);
  const width = years.length * run.clusters.length * quantileLevels.length;
  const bands = new Float64Array(quantities.length * width);
  for (let place = 0; place < quantities.length; place += 1) {
    fillBands(run, draws, quantities[place] as ClusterQuantity, bands, place * width);
    yield;
  }
  const reach500 = summariseTier(run, draws, tierBounds.tier500);
  const reach1000 = summariseTier(run, draws, tierBounds.tier1000);
  return {
    draws,
    quantities,
    clusters: run.clusters,
    quantiles: bands,
    reach500: reach500.probabilities,
    reach500Error: reach500.errors,
    reach1000: reach1000.probabilities,
    reach1000Error: reach1000.errors,
  };
}

/** Bands of one quantity as [year][position][quantile level], from `offset` on. */
function fillBands(
  run: Run,
  draws: number,
  quantity: ClusterQuantity,
  bands: Float64Array,
  offset: number,
): void {
  const index = clusterQuantities.indexOf(quantity);
  let at = offset;
  for (let year = 0; year < years.length; year += 1) {
    for (let position = 0; position < run.clusters.length; position += 1) {
      quantiles(run.column(index, year, position), draws, quantileLevels, bands, at);
      at += quantileLevels.length;
    }
  }
}

function summariseTier(run: Run, draws: number, bound: number) {
  const count = run.clusters.length;
  const probabilities = new Float64Array(years.length * count);
  const errors = new Float64Array(years.length * count);
  for (let year = 0; year < years.length; year += 1) {
    for (let position = 0; position < count; position += 1) {
      const tier = tierProbability(run.column(outputValue, year, position), draws, bound);
      probabilities[year * count + position] = tier.probability;
      errors[year * count + position] = tier.standardError;
    }
  }
  return { probabilities, errors };
}
