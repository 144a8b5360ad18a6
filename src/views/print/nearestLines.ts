import { clusters, type ClusterId } from '#model/generated/tables.ts';
import { isInDoubt } from '#model/isInDoubt.ts';
import { quantileLevels, tierBounds } from '#model/quantities.ts';
import type { Bands } from '#model/result.ts';
import { clusterBands, lastYear, reachColumn } from '#state/resultColumns.ts';

/** One cluster in 2022: median and 90 % band in 亿元, and P to reach each line. */
export interface NearCluster {
  readonly column: number;
  readonly id: ClusterId;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly reach: Readonly<Record<500 | 1000, number>>;
}

const levels = quantileLevels.length;

/** The counted clusters, the largest median first. */
export function countedClusters(bands: Bands): readonly NearCluster[] {
  const quantiles = clusterBands(bands, 'outputValue', lastYear);
  const reach500 = reachColumn(bands, 'reach500', lastYear);
  const reach1000 = reachColumn(bands, 'reach1000', lastYear);
  const rows = clusters.flatMap(({ id, counted }, column): NearCluster[] => {
    if (!counted) return [];
    const at = (level: number): number => quantiles[column * levels + level]!;
    const reach = { 500: reach500[column]!, 1000: reach1000[column]! };
    return [{ column, id, median: at(2), low: at(0), high: at(4), reach }];
  });
  return rows.sort((one, other) => other.median - one.median);
}

/** Those whose median is nearest one of the lines as a ratio, the largest median first. */
export function nearestLines(rows: readonly NearCluster[], count: number): readonly NearCluster[] {
  const distance = ({ median }: NearCluster): number =>
    Math.min(...Object.values(tierBounds).map((line) => Math.abs(Math.log(median / line))));
  const nearest = new Set(
    rows.toSorted((one, other) => distance(one) - distance(other)).slice(0, count),
  );
  return rows.filter((row) => nearest.has(row));
}

/** Those of which the sample does not say whether they reach the line, the likeliest first. */
export function undecidedAt(
  rows: readonly NearCluster[],
  line: 500 | 1000,
): readonly NearCluster[] {
  return rows
    .filter(({ reach }) => isInDoubt(reach[line]))
    .toSorted((one, other) => other.reach[line] - one.reach[line]);
}

/** So many of them, those nearest to even odds, in the same order. */
export function mostUndecided(
  rows: readonly NearCluster[],
  line: 500 | 1000,
  count: number,
): readonly NearCluster[] {
  const doubt = ({ reach }: NearCluster): number => Math.abs(reach[line] - 0.5);
  const kept = new Set(rows.toSorted((one, other) => doubt(one) - doubt(other)).slice(0, count));
  return rows.filter((row) => kept.has(row));
}
