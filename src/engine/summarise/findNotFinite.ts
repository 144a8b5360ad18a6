import { clusterIds, targetIds } from '#model/generated/tables.ts';
import {
  bandQuantities,
  clusterQuantities,
  provinceSeries,
  quantileLevels,
  years,
} from '#model/quantities.ts';
import type { Bands, Central } from '#model/result.ts';

type Columns = Pick<Central, 'clusters' | 'province' | 'targets'>;

/**
 * Names the first number of a central run that is not finite, as 'quantity year cluster', 'series year' or the
 * target, as happens when assumptions drive a share or a stock to zero or below. Undefined when all are finite.
 */
export function findNotFinite(central: Columns): string | undefined {
  return find(central, clusterQuantities, 1);
}

/** The same for the quantiles of a sample: one draw that is not finite is enough. */
export function findNotFiniteBand(bands: Bands): string | undefined {
  return find(bands, bandQuantities, quantileLevels.length);
}

function find(
  { clusters, province, targets }: Columns,
  quantities: readonly string[],
  width: number,
): string | undefined {
  const cluster = firstNotFinite(clusters, width);
  if (cluster !== undefined) {
    const row = Math.floor(cluster / clusterIds.length);
    return `${nameOf(quantities, row)} ${clusterIds[cluster % clusterIds.length] ?? ''}`;
  }
  const row = firstNotFinite(province, width);
  if (row !== undefined) return nameOf(provinceSeries, row);
  const target = firstNotFinite(targets, width);
  return target === undefined ? undefined : targetIds[target];
}

function firstNotFinite(columns: Float64Array, width: number): number | undefined {
  for (let place = 0; place < columns.length; place += 1)
    if (!Number.isFinite(columns[place])) return Math.floor(place / width);
  return undefined;
}

/** Quantity or series and year of a row of [quantity][year]. */
function nameOf(names: readonly string[], row: number): string {
  return `${names[Math.floor(row / years.length)] ?? ''} ${years[row % years.length] ?? ''}`;
}
