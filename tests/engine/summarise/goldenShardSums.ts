import { provinceSeries, years } from '#model/quantities.ts';
import type { GoldenFile } from '../../reference/goldenFiles.ts';

/** The series that are sums over clusters. */
const summed = provinceSeries.slice(0, 23);
/** Parts of a sum that four shards might hold. */
const parts = [0.5, 0.25, 0.125, 0.125];

/** The draws of a golden value; one where the file has no draws. */
export const drawsOf = (value: number | readonly number[]): readonly number[] =>
  typeof value === 'number' ? [value] : value;

/** Partial sums of four shards whose totals are the golden ones. */
export function goldenShardSums({ province }: GoldenFile, capacity: number): Float64Array[] {
  return parts.map((part) => {
    const sums = new Float64Array(summed.length * years.length * capacity).fill(NaN);
    summed.forEach((series, place) => {
      years.forEach((year, index) => {
        const column = drawsOf(province[String(year)]![series]).map((value) => part * value);
        sums.set(column, (place * years.length + index) * capacity);
      });
    });
    return sums;
  });
}
