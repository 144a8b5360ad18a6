import { scaleLog } from 'd3';
import type { TrailGeometry } from './trailGeometry.ts';
import type { TrailCluster, TrailFigures } from './TrailsProps.ts';

export type Extent = readonly [number, number];

/** 万元/人 and tce/万元 the axes have to hold. */
export interface TrailDomains {
  readonly x: Extent;
  readonly y: Extent;
}

/** The two logarithmic axes; energy intensity grows upwards. */
export interface TrailScale {
  readonly x: (productivity: number) => number;
  readonly y: (energyIntensity: number) => number;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
}

/** Ends of a domain are rounded outwards to steps of 8 %, so that most results leave the axis where it is. */
const rounding = 0.08;

function roundOut(low: number, high: number): Extent {
  if (low > high) return [1, 10];
  const from = Math.floor(Math.log(low) / rounding);
  const to = Math.max(from + 2, Math.ceil(Math.log(high) / rounding));
  return [Math.exp(from * rounding), Math.exp(to * rounding)];
}

/** Domains that hold every cluster in every year, and the province with its plan. */
export function trailDomains(
  clusters: readonly TrailCluster[],
  { years, productivity, energyIntensity, province }: TrailFigures,
): TrailDomains {
  const count = productivity.length / years.length;
  const extent = (column: Float64Array, paths: readonly ArrayLike<number>[]): Extent => {
    let [low, high] = [Infinity, 0];
    const hold = (value: number): void => {
      if (!(value > 0) || !Number.isFinite(value)) return;
      low = Math.min(low, value);
      high = Math.max(high, value);
    };
    for (const cluster of clusters) {
      years.forEach((_, year) => hold(column[year * count + cluster.column]!));
    }
    for (const path of paths) Array.from(path).forEach(hold);
    return roundOut(low, high);
  };
  return {
    x: extent(productivity, [province.productivity, province.plan.productivity]),
    y: extent(energyIntensity, [province.energyIntensity, province.plan.energyIntensity]),
  };
}

/** Scales from domains to the span of the frame; ticks stand wherever the frame reaches. */
export function trailScale({ x, y }: TrailDomains, { frame, span }: TrailGeometry): TrailScale {
  const across = scaleLog(x, [span.left, span.right]);
  const down = scaleLog(y, [span.bottom, span.top]);
  return {
    x: across,
    y: down,
    xTicks: logTicks(across, [frame.left + 8, frame.right - 8], 42, [1, 5, 2, 3, 1.5]),
    yTicks: logTicks(down, [frame.top + 6, frame.bottom - 6], 36, [1, 5, 2]),
  };
}

/** Round values between two pixels, as many as keep their distance; the steps that matter most come first. */
function logTicks(
  scale: ((value: number) => number) & { invert: (pixel: number) => number },
  ends: Extent,
  apart: number,
  steps: readonly number[],
): number[] {
  const [one, other] = [scale.invert(ends[0]), scale.invert(ends[1])];
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  if (!(low > 0) || !Number.isFinite(high)) return [];
  const ticks: number[] = [];
  for (const step of steps) {
    for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power += 1) {
      const tick = Number((step * 10 ** power).toPrecision(3));
      const free = ticks.every((placed) => Math.abs(scale(placed) - scale(tick)) >= apart);
      if (tick >= low && tick <= high && free) ticks.push(tick);
    }
  }
  return ticks.sort((a, b) => a - b);
}
