import type { Driver } from '#model/tables.ts';
import { driverIds, type DriverId } from '#model/generated/tables.ts';
import type { Range } from '#model/range.ts';
import { driverRanges } from '#model/scenarioLimits.ts';
import { signedFigure } from '#i18n/controls/figures.ts';
import type { NumberRule } from '#views/controls/parts/readNumber.ts';

/** The four drivers that stand first, with a slider each. */
export const mainDrivers = [
  'domesticDemandGrowth',
  'exportGrowth',
  'producerInflation',
  'purchaseInflation',
] as const satisfies readonly DriverId[];

/** The drivers without a slider. */
export const otherDrivers = driverIds.filter((id) => !mainDrivers.some((main) => main === id));

/** Offsets of a driver from its preset, percentage points. */
export const offsetGrid = { min: -10, max: 10, step: 0.5, page: 2 } as const;

/** How a driver is shown and typed: prices of energy as an index, all else in percent. */
export interface DriverScale {
  /** Shown units in one unit of the driver. */
  readonly factor: number;
  readonly rule: NumberRule;
  /** Step of a drag, in the shown unit. */
  readonly step: number;
  readonly figure: (value: number) => string;
}

/** The scale of a driver; `figure` takes the driver's own unit. */
export function driverScale({ id, initial }: Pick<Driver, 'id' | 'initial'>): DriverScale {
  if (initial !== 0) {
    const rule = { range: driverRanges[id], digits: 3 };
    return { factor: 1, rule, step: 0.01, figure: (value) => value.toFixed(2) };
  }
  const signed = (driverRanges[id].from ?? 0) < 0;
  return {
    factor: 100,
    step: id === 'energyCurb' ? 0.01 : 0.1,
    rule: { range: times(driverRanges[id], 100), digits: 2 },
    figure: (value) => (signed ? signedFigure(value * 100) : plainFigure(value * 100)),
  };
}

function plainFigure(percent: number): string {
  return percent !== 0 && Math.abs(percent) < 0.1 ? percent.toFixed(2) : percent.toFixed(1);
}

function times({ from, to }: Range, factor: number): Range {
  const scaled = (end: number): number => Math.round(end * factor * 1000) / 1000;
  return {
    ...(from !== undefined && { from: scaled(from) }),
    ...(to !== undefined && { to: scaled(to) }),
  };
}
