import { targetIds } from '#model/generated/tables.ts';
import { years } from '#model/quantities.ts';
import { targetStatistics } from '#model/targets.ts';
import { pow } from '#engine/maths/pow.ts';
import type { ProvinceColumns } from './provinceColumns.ts';

const lastYear = years.length - 1;

/** Statistic of every target by draw: [target][draw], in the order of the targets table. */
export function targetColumns(province: ProvinceColumns): Float64Array {
  const { draws } = province;
  const columns = new Float64Array(targetIds.length * draws);
  targetIds.forEach((target, place) => {
    const { kind, series } = targetStatistics[target];
    const last = province.column(series, lastYear);
    const column = columns.subarray(place * draws, (place + 1) * draws);
    column.set(last);
    if (kind === 'annualChange') annualise(column, province.column(series, 0));
  });
  return columns;
}

/** Turns values of 2022 into (value / base)^(1/3) - 1. */
function annualise(column: Float64Array, base: Float64Array): void {
  for (let draw = 0; draw < column.length; draw += 1) {
    column[draw] = pow((column[draw] as number) / (base[draw] as number), 1 / lastYear) - 1;
  }
}
