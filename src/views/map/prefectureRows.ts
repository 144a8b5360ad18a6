import type { MapCluster, MapPrefecture, PrefectureRow } from '#charts/map/MapProps.ts';
import { tierBounds } from '#model/quantities.ts';

/** Sums and counts of all counted clusters by prefecture, whatever the filter, in the order of the prefectures. */
export function prefectureRows(
  prefectures: readonly MapPrefecture[],
  clusters: readonly MapCluster[],
  medians: ArrayLike<number>,
): PrefectureRow[] {
  const rows = new Map(
    prefectures.map(({ id, label }) => [id, { id, label, output: 0, tier500: 0, tier1000: 0 }]),
  );
  for (const { prefecture, column } of clusters) {
    const row = rows.get(prefecture);
    if (!row) continue;
    const median = medians[column]!;
    row.output += median;
    if (median >= tierBounds.tier500) row.tier500 += 1;
    if (median >= tierBounds.tier1000) row.tier1000 += 1;
  }
  return [...rows.values()];
}

/** Places of rows, largest output first. */
export function orderRows(rows: readonly PrefectureRow[]): number[] {
  return [...rows.keys()].sort((one, other) => rows[other]!.output - rows[one]!.output);
}
