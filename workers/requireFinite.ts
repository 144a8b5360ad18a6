import { clusterIds } from '#model/generated/tables.ts';
import { clusterQuantities, years } from '#model/quantities.ts';
import type { Central } from '#model/result.ts';

/**
 * Throws an error named `NotFinite` that names quantity, year and cluster when a number of the central run is
 * not finite, as happens when assumptions drive a share or a stock to zero or below.
 */
export function requireFinite({ clusters }: Central): void {
  const index = clusters.findIndex((value) => !Number.isFinite(value));
  if (index < 0) return;
  const cluster = clusterIds[index % clusterIds.length] ?? '';
  const rest = Math.floor(index / clusterIds.length);
  const year = years[rest % years.length] ?? '';
  const quantity = clusterQuantities[Math.floor(rest / years.length)] ?? '';
  const error = new Error(`${quantity} ${year} ${cluster}`);
  error.name = 'NotFinite';
  throw error;
}
