import { clusterIds } from '#model/generated/tables.ts';
import {
  bandQuantities,
  clusterQuantities,
  provinceSeries,
  quantileLevels,
  years,
  type BandQuantity,
  type ClusterQuantity,
  type ProvinceSeries,
} from '#model/quantities.ts';
import type { Bands, Central, Result } from '#model/result.ts';

const count = clusterIds.length;
const levels = quantileLevels.length;
const middle = quantileLevels.indexOf(0.5);
/** Place of 2022 among the years. */
export const lastYear = years.length - 1;

/** One quantity of all clusters in one year of the central run: a view of the column. */
export function clusterColumn(
  { clusters }: Central,
  quantity: ClusterQuantity,
  year: number,
): Float64Array {
  const start = (clusterQuantities.indexOf(quantity) * years.length + year) * count;
  return clusters.subarray(start, start + count);
}

/** Quantiles of one quantity of all clusters in one year as [cluster][level]: a view of the column. */
export function clusterBands(
  { clusters }: Bands,
  quantity: BandQuantity,
  year: number,
): Float64Array {
  const start = (bandQuantities.indexOf(quantity) * years.length + year) * count * levels;
  return clusters.subarray(start, start + count * levels);
}

/** P of all clusters to reach a tier in one year: a view of the column. */
export function reachColumn(
  bands: Bands,
  tier: 'reach500' | 'reach1000',
  year: number,
): Float64Array {
  return bands[tier].subarray(year * count, (year + 1) * count);
}

/** One quantity of one cluster over the years of the central run. */
export function clusterYears(
  central: Central,
  quantity: ClusterQuantity,
  cluster: number,
): number[] {
  return years.map((_, year) => clusterColumn(central, quantity, year)[cluster]!);
}

/** Quantiles of one cluster as [year][level]. */
export function clusterBandYears(bands: Bands, quantity: BandQuantity, cluster: number): number[] {
  return years.flatMap((_, year) =>
    Array.from(
      clusterBands(bands, quantity, year).subarray(cluster * levels, (cluster + 1) * levels),
    ),
  );
}

/** One series of the province over the years of the central run. */
export function provinceYears({ province }: Central, series: ProvinceSeries): number[] {
  const start = provinceSeries.indexOf(series) * years.length;
  return Array.from(province.subarray(start, start + years.length));
}

/** Quantiles of a series of the province as [year][level]. */
export function provinceBandYears({ province }: Bands, series: ProvinceSeries): number[] {
  const start = provinceSeries.indexOf(series) * years.length * levels;
  return Array.from(province.subarray(start, start + years.length * levels));
}

/** Medians out of quantiles [item][level]. */
export function mediansOf(quantiles: ArrayLike<number>): number[] {
  return Array.from(
    { length: quantiles.length / levels },
    (_, item) => quantiles[item * levels + middle]!,
  );
}

/** Medians of the sample, or the central run where there is none. */
export function clusterMedians(
  { central, bands }: Result,
  quantity: ClusterQuantity,
  cluster: number,
): number[] {
  return bands && isBandQuantity(quantity)
    ? mediansOf(clusterBandYears(bands, quantity, cluster))
    : clusterYears(central, quantity, cluster);
}

/** Medians of the sample, or the central run where there is none. */
export function provinceMedians({ central, bands }: Result, series: ProvinceSeries): number[] {
  return bands ? mediansOf(provinceBandYears(bands, series)) : provinceYears(central, series);
}

/** Whether a quantity of a cluster has bands. */
export function isBandQuantity(quantity: ClusterQuantity): quantity is BandQuantity {
  return (bandQuantities as readonly string[]).includes(quantity);
}
