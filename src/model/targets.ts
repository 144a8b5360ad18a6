import type { TargetId } from '#model/generated/tables.ts';
import type { ProvinceSeries } from '#model/quantities.ts';
import type { Target } from '#model/tables.ts';

/**
 * What a target measures in the province: the value of a series in 2022, or its average change a
 * year from 2019, (2022 / 2019)^(1/3) − 1. Ratio series are like for like; tier counts use reported output.
 */
export interface TargetStatistic {
  readonly kind: 'value' | 'annualChange';
  readonly series: ProvinceSeries;
}

/** Statistic of every target, as targets.csv words it. */
export const targetStatistics: Readonly<Record<TargetId, TargetStatistic>> = {
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

/** Targets of the plan's headline; the other five are programme counts that follow from assumed rates. */
export const headlineTargets = [
  'tier1000',
  'tier500',
  'labourProductivity',
  'rdRatio',
  'energyIntensity',
  'wastewaterIntensity',
  'waterIntensity',
] as const satisfies readonly TargetId[];

/** Which bound counts: the plan's figure, or the one that allows for its 左右. */
export type Strictness = 'strict' | 'tolerant';

/** Whether a statistic meets its target; NaN never does. */
export function meets(target: Target, value: number, strictness: Strictness): boolean {
  const bound = strictness === 'strict' ? target.value : target.toleratedValue;
  return target.comparison === '>=' ? value >= bound : value <= bound;
}
