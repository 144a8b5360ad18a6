import { changeFigure, countFigure, decimalFigure, wholeFigure } from '#i18n/formats.ts';
import { targets } from '#model/generated/tables.ts';
import type { ClusterQuantity, ProvinceSeries } from '#model/quantities.ts';
import { targetStatistics } from '#model/targets.ts';
import type { FreeQuantity } from '#state/Stage.svelte.ts';

/** A quantity of a target as the time view draws it. */
export interface TimeQuantity {
  readonly id: FreeQuantity | 'labourProductivity';
  readonly series: ProvinceSeries;
  readonly cluster: ClusterQuantity;
  /** Value on the axis from the value of the column. */
  readonly axis: (value: number) => number;
  /** The value of the axis as text. */
  readonly text: (value: number) => string;
  readonly tick: (value: number, step: number) => string;
  /** Change a year that the plan asks for, or the level of 2022. */
  readonly plan: { readonly change: number; readonly text: string } | { readonly level: number };
}

/** Tick labels with as many decimals as the step between ticks asks for. */
export function tickFigure(value: number, step: number): string {
  const decimals = step >= 1 ? 0 : Math.min(6, Math.ceil(-Math.log10(step) - 1e-9));
  return decimals === 0 ? wholeFigure(value) : decimalFigure(value, decimals);
}

const decimals = {
  labourProductivity: 1,
  energyIntensity: 3,
  rdRatio: 2,
  waterIntensity: 2,
  wastewaterIntensity: 2,
} as const;

/** How the quantity of a target stands in the time view. */
export function timeQuantity(id: FreeQuantity | 'labourProductivity'): TimeQuantity {
  const { series, kind } = targetStatistics[id];
  const target = targets.find((row) => row.id === id)!;
  const axis = (value: number): number => (id === 'rdRatio' ? value * 100 : value);
  const places = id in decimals ? decimals[id as keyof typeof decimals] : undefined;
  return {
    id,
    series,
    cluster: series as ClusterQuantity,
    axis,
    text: places === undefined ? countFigure : (value) => decimalFigure(value, places),
    tick: tickFigure,
    plan:
      kind === 'annualChange'
        ? { change: target.value, text: changeFigure(target.value, 0) }
        : { level: axis(target.value) },
  };
}

/** What can stand in the third panel. */
export const freeQuantities = [
  'energyIntensity',
  'wastewaterIntensity',
  'waterIntensity',
  'rdRatio',
  'smartFactories',
  'greenParks',
  'greenFactories',
  'standards',
  'brandFirms',
] as const satisfies readonly FreeQuantity[];
