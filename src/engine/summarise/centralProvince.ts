import type { Central } from '#model/result.ts';
import { provinceColumns } from './provinceColumns.ts';
import { targetColumns } from './targetColumns.ts';

/**
 * Province and targets of the central run from the partial sums of its shards, in the order of the shards: the
 * arithmetic of the draws, for one draw (the first of `capacity`).
 */
export function centralProvince(
  shardSums: readonly Float64Array[],
  capacity = 1,
): Pick<Central, 'province' | 'targets'> {
  const province = provinceColumns(shardSums, capacity, 1);
  return { province: province.values, targets: targetColumns(province) };
}
