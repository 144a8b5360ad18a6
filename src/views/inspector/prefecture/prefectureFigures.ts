import { carryBands } from '#charts/figures/carryBands.ts';
import type { FanSeries } from '#charts/time/FanProps.ts';
import { prefectureSeries, type PrefectureBands, type PrefectureSeries } from '#model/analysis.ts';
import { clusters, prefectureIds, type PrefectureId } from '#model/generated/tables.ts';
import { quantileLevels, years } from '#model/quantities.ts';
import type { Central } from '#model/result.ts';
import { clusterColumn, mediansOf } from '#state/resultColumns.ts';
import type { FanQuantity } from '../fanRow.ts';

const levels = quantileLevels.length;

/** Places in the clusters table of the counted clusters of a prefecture. */
export function countedColumns(id: PrefectureId): readonly number[] {
  return clusters.flatMap(({ counted, prefecture }, column) =>
    counted && prefecture === id ? [column] : [],
  );
}

/** Quantiles of one series of a prefecture as [year][level]. */
export function prefectureQuantiles(
  { quantiles }: PrefectureBands,
  series: PrefectureSeries,
  id: PrefectureId,
): Float64Array {
  const from = rowOf(series, id) * levels;
  return quantiles.subarray(from, from + years.length * levels);
}

/** Means of one series of a prefecture by year. */
export function prefectureMeans(
  { means }: PrefectureBands,
  series: PrefectureSeries,
  id: PrefectureId,
): Float64Array {
  const from = rowOf(series, id);
  return means.subarray(from, from + years.length);
}

/** One quantity of a prefecture by year in a central run: output added up, rates weighted as in the bands. */
export function prefectureCentral(
  central: Central,
  quantity: FanQuantity,
  columns: readonly number[],
): number[] {
  const weights = {
    outputValue: undefined,
    labourProductivity: 'employment',
    energyIntensity: 'valueAdded',
  } as const;
  const weight = weights[quantity];
  return years.map((_, year) => {
    const values = clusterColumn(central, quantity, year);
    const total = (of: (column: number) => number): number =>
      columns.reduce((sum, column) => sum + of(column), 0);
    if (!weight) return total((column) => values[column]!);
    const sizes = clusterColumn(central, weight, year);
    return total((column) => values[column]! * sizes[column]!) / total((column) => sizes[column]!);
  });
}

/**
 * The series of a small fan: bands draw by draw, carried along to the newest central run while they are older; the
 * reference is its central run, carried to the medians in the same way.
 */
export function prefectureFan(
  quantity: FanQuantity,
  id: PrefectureId,
  central: Central,
  bands: PrefectureBands | undefined,
  reference: Central | undefined,
  change: number | undefined,
): FanSeries {
  const columns = countedColumns(id);
  const now = prefectureCentral(central, quantity, columns);
  const from = rowOf(quantity, id);
  const then = bands?.central.subarray(from, from + years.length);
  const carried = bands && then && carryBands(prefectureQuantiles(bands, quantity, id), now, then);
  const median = carried ? mediansOf(carried) : now;
  const ghost = reference && prefectureCentral(reference, quantity, columns);
  return {
    years,
    median,
    bands: carried,
    reference: ghost?.map((value, year) => (value * median[year]!) / now[year]!),
    ...(change !== undefined && {
      plan: years.map((_, elapsed) => median[0]! * (1 + change) ** elapsed),
    }),
  };
}

function rowOf(series: PrefectureSeries, id: PrefectureId): number {
  const place = prefectureSeries.indexOf(series) * prefectureIds.length + prefectureIds.indexOf(id);
  return place * years.length;
}
