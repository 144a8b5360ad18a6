import { ticks } from 'd3';
import type { DriverChartProps } from './DriverChartProps.ts';

export type DriverDomain = readonly [from: number, to: number];

/** Room above and below the lines, as a share of what they span. */
const room = 0.35;

/** The axis of a driver: all lines with room to drag, zero included where it is near, inside what the driver can be. */
export function driverDomain({
  values,
  preset,
  other,
  range,
  step,
}: Pick<DriverChartProps, 'values' | 'preset' | 'other' | 'range' | 'step'>): DriverDomain {
  const all = [...values, ...preset.values, ...(other?.values ?? [])];
  const low = Math.min(...all);
  const high = Math.max(...all);
  const span = Math.max(high - low, 40 * step);
  const from = Math.max(range.from, low - room * span);
  return [from, Math.min(range.to, high + room * span)];
}

/** A few round values of the axis. */
export function driverTicks([from, to]: DriverDomain): readonly number[] {
  return ticks(from, to, 3);
}

/** The nearest value on the grid of steps, inside the domain. */
export function driverStep(value: number, step: number, [from, to]: DriverDomain): number {
  const inside = Math.min(to, Math.max(from, value));
  const decimals = Math.max(0, Math.ceil(-Math.log10(step)));
  return Number((Math.round(inside / step) * step).toFixed(decimals));
}

/** Where a key leads from a value; undefined for a key that does not move it. */
export function driverKey(
  key: string,
  value: number,
  step: number,
  domain: DriverDomain,
): number | undefined {
  const away: Readonly<Record<string, number>> = {
    ArrowUp: step,
    ArrowRight: step,
    ArrowDown: -step,
    ArrowLeft: -step,
    PageUp: 10 * step,
    PageDown: -10 * step,
    Home: -Infinity,
    End: Infinity,
  };
  const by = away[key];
  return by === undefined ? undefined : driverStep(value + by, step, domain);
}
