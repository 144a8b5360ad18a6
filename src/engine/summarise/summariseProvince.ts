import { clusters, targetIds } from '#model/generated/tables.ts';
import { provinceSeries, quantileLevels, years } from '#model/quantities.ts';
import type { Bands } from '#model/result.ts';
import { headlineTargets, type Strictness } from '#model/targets.ts';
import { jointProbability, probabilityOfMeeting, targetBits } from './jointProbability.ts';
import { type ProvinceColumns, provinceColumns } from './provinceColumns.ts';
import { quantiles } from './quantiles.ts';
import { targetColumns } from './targetColumns.ts';
import { targetMisses } from './targetMisses.ts';

/** What the bands say of the province. */
export type ProvinceSummary = Omit<
  Bands,
  'clusters' | 'reach500' | 'reach500Error' | 'reach1000' | 'reach1000Error'
>;

/**
 * Bands, tier counts and targets of the province from the partial sums of all shards, in the order of the shards
 * (see `provinceColumns`), over the first `draws` draws.
 */
export function summariseProvince(
  shardSums: readonly Float64Array[],
  capacity: number,
  draws: number,
): ProvinceSummary {
  const province = provinceColumns(shardSums, capacity, draws);
  const columns = targetColumns(province);
  const strict = summariseTargets(columns, draws, 'strict');
  const tolerant = summariseTargets(columns, draws, 'tolerant');
  const lastYear = years.length - 1;
  return {
    draws,
    province: columnQuantiles(province.values, provinceSeries.length * years.length, draws),
    provinceMeans: means(province),
    tierCounts: {
      tier500: countDraws(province.column('tier500', lastYear)),
      tier1000: countDraws(province.column('tier1000', lastYear)),
    },
    targets: columnQuantiles(columns, targetIds.length, draws),
    strict: strict.probabilities,
    strictError: strict.errors,
    tolerant: tolerant.probabilities,
    tolerantError: tolerant.errors,
    joint: {
      all: { strict: strict.all, tolerant: tolerant.all },
      headline: { strict: strict.headline, tolerant: tolerant.headline },
    },
  };
}

function summariseTargets(columns: Float64Array, draws: number, strictness: Strictness) {
  const misses = targetMisses(columns, draws, strictness);
  const alone = targetIds.map((target) => probabilityOfMeeting(misses, targetBits([target])));
  return {
    probabilities: Float64Array.from(alone, ({ probability }) => probability),
    errors: Float64Array.from(alone, ({ standardError }) => standardError),
    all: jointProbability(misses, targetIds),
    headline: jointProbability(misses, headlineTargets),
  };
}

function columnQuantiles(columns: Float64Array, count: number, draws: number): Float64Array {
  const bands = new Float64Array(count * quantileLevels.length);
  for (let place = 0; place < count; place += 1) {
    const column = columns.subarray(place * draws, (place + 1) * draws);
    quantiles(column, draws, quantileLevels, bands, place * quantileLevels.length);
  }
  return bands;
}

function means({ values, draws }: ProvinceColumns): Float64Array {
  const result = new Float64Array(values.length / draws);
  for (let place = 0; place < result.length; place += 1) {
    let sum = 0;
    for (let draw = 0; draw < draws; draw += 1) sum += values[place * draws + draw] as number;
    result[place] = sum / draws;
  }
  return result;
}

/** Draws by the number of clusters in a tier, 0 to the number of counted clusters. */
function countDraws(reached: Float64Array): Uint32Array {
  const counts = new Uint32Array(clusters.filter(({ counted }) => counted).length + 1);
  for (const number of reached) counts[number] = (counts[number] as number) + 1;
  return counts;
}
