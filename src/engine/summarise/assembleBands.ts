import { clusterIds } from '#model/generated/tables.ts';
import { quantileLevels, years } from '#model/quantities.ts';
import type { Bands } from '#model/result.ts';
import type { ClusterSummary } from './summariseClusters.ts';
import type { ProvinceSummary } from './summariseProvince.ts';

/**
 * One `Bands` from the summaries of all clusters, in any number of parts, and of the province. Throws RangeError when
 * the parts do not cover every cluster once with the same quantities and draws as the province.
 */
export function assembleBands(parts: readonly ClusterSummary[], province: ProvinceSummary): Bands {
  const quantities = agreed(parts, province.draws);
  const byYear = (pick: (part: ClusterSummary) => Float64Array) =>
    interleave(parts, pick, years.length, 1);
  return {
    ...province,
    clusters: interleave(
      parts,
      (part) => part.quantiles,
      quantities * years.length,
      quantileLevels.length,
    ),
    reach500: byYear((part) => part.reach500),
    reach500Error: byYear((part) => part.reach500Error),
    reach1000: byYear((part) => part.reach1000),
    reach1000Error: byYear((part) => part.reach1000Error),
  };
}

/** Number of quantities the parts share. */
function agreed(parts: readonly ClusterSummary[], draws: number): number {
  const quantities = parts[0]?.quantities ?? [];
  const seen = new Set(parts.flatMap(({ clusters }) => clusters));
  const length = parts.reduce((sum, { clusters }) => sum + clusters.length, 0);
  if (seen.size !== clusterIds.length || length !== clusterIds.length) {
    throw new RangeError(`summaries of ${length} clusters, ${seen.size} distinct`);
  }
  for (const part of parts) {
    if (part.draws !== draws) throw new RangeError(`summaries of ${part.draws} and ${draws} draws`);
    if (part.quantities.join() !== quantities.join())
      throw new RangeError('summaries of different quantities');
  }
  return quantities.length;
}

/** Brings [row][position of the part][width] of all parts into [row][cluster][width]. */
function interleave(
  parts: readonly ClusterSummary[],
  pick: (part: ClusterSummary) => Float64Array,
  rows: number,
  width: number,
): Float64Array {
  const whole = new Float64Array(rows * clusterIds.length * width);
  for (const part of parts) {
    const columns = pick(part);
    for (let row = 0; row < rows; row += 1) {
      part.clusters.forEach((cluster, position) => {
        const from = (row * part.clusters.length + position) * width;
        const to = (row * clusterIds.length + cluster) * width;
        for (let place = 0; place < width; place += 1)
          whole[to + place] = columns[from + place] as number;
      });
    }
  }
  return whole;
}
