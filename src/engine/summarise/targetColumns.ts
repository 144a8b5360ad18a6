import { type TargetId, targetIds } from '#model/generated/tables.ts';
import { type ProvinceSeries, years } from '#model/quantities.ts';
import { pow } from '#engine/maths/pow.ts';
import type { ProvinceColumns } from './provinceColumns.ts';

/** How a target's statistic follows from a series: its value in 2022, or its change a year since 2019. */
interface TargetStatistic {
  readonly kind: 'value' | 'annualChange';
  readonly series: ProvinceSeries;
}

/** The statistics of the targets table (its column `statistic`, model text section 7). */
const statistics: Readonly<Record<TargetId, TargetStatistic>> = {
  tier1000: { kind: 'value', series: 'tier1000' },
  tier500: { kind: 'value', series: 'tier500' },
  labourProductivity: { kind: 'annualChange', series: 'labourProductivity' },
  rdRatio: { kind: 'value', series: 'rdRatio' },
  energyIntensity: { kind: 'annualChange', series: 'energyIntensity' },
  wastewaterIntensity: { kind: 'annualChange', series: 'wastewaterIntensity' },
  waterIntensity: { kind: 'annualChange', series: 'waterIntensity' },
  smartFactories: { kind: 'value', series: 'smartFactories' },
  greenParks: { kind: 'value', series: 'greenParkCount' },
  greenFactories: { kind: 'value', series: 'greenFactoryCount' },
  standards: { kind: 'value', series: 'standardCount' },
  brandFirms: { kind: 'value', series: 'brandFirms' },
};

const lastYear = years.length - 1;

/** Statistic of every target by draw: [target][draw], in the order of the targets table. */
export function targetColumns(province: ProvinceColumns): Float64Array {
  const { draws } = province;
  const columns = new Float64Array(targetIds.length * draws);
  targetIds.forEach((target, place) => {
    const { kind, series } = statistics[target];
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
