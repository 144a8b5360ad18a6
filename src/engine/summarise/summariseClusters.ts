import {
  type ClusterQuantity,
  clusterQuantities,
  quantileLevels,
  tierBounds,
  years,
} from '#model/quantities.ts';
import type { Run } from '../run/Run.ts';
import { runQuantiles } from './quantiles.ts';
import { certainty } from './probability.ts';
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

const levelsAndExtremes = [0, ...quantileLevels, 1];
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
  const extremes = new Float64Array(years.length * run.clusters.length * 2).fill(NaN);
  for (let place = 0; place < quantities.length; place += 1) {
    const quantity = quantities[place] as ClusterQuantity;
    if (quantity === 'outputValue') fillOutputBands(run, draws, bands, place * width, extremes);
    else fillBands(run, draws, quantity, bands, place * width);
    yield;
  }
  const reach500 = summariseTier(run, draws, tierBounds.tier500, extremes);
  const reach1000 = summariseTier(run, draws, tierBounds.tier1000, extremes);
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
      runQuantiles(run, index, year, position, draws, quantileLevels, bands, at);
      at += quantileLevels.length;
    }
  }
}

/** The same for the output value, whose lowest and highest draw of [year][position] go to `extremes`. */
function fillOutputBands(
  run: Run,
  draws: number,
  bands: Float64Array,
  offset: number,
  extremes: Float64Array,
): void {
  const found = new Float64Array(levelsAndExtremes.length);
  const count = run.clusters.length;
  for (let row = 0; row < years.length * count; row += 1) {
    const [year, position] = [Math.floor(row / count), row % count];
    runQuantiles(run, outputValue, year, position, draws, levelsAndExtremes, found, 0);
    for (let level = 0; level < quantileLevels.length; level += 1)
      bands[offset + row * quantileLevels.length + level] = found[level + 1] as number;
    extremes[2 * row] = found[0] as number;
    extremes[2 * row + 1] = found[levelsAndExtremes.length - 1] as number;
  }
}

/** Draws are counted only where some reach the bound and others do not. */
function summariseTier(run: Run, draws: number, bound: number, extremes: Float64Array) {
  const count = run.clusters.length;
  const probabilities = new Float64Array(years.length * count);
  const errors = new Float64Array(years.length * count);
  const none = certainty(0, draws);
  const all = certainty(1, draws);
  for (let row = 0; row < probabilities.length; row += 1) {
    const [year, position] = [Math.floor(row / count), row % count];
    const tier =
      (extremes[2 * row] as number) >= bound
        ? all
        : (extremes[2 * row + 1] as number) < bound
          ? none
          : tierProbability(run.column(outputValue, year, position), draws, bound);
    probabilities[row] = tier.probability;
    errors[row] = tier.standardError;
  }
  return { probabilities, errors };
}
