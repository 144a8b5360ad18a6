import { scaleLinear } from 'd3';
import { roundPixel } from '../figures/roundPixel.ts';
import type { WaterfallRow } from './WaterfallProps.ts';

/** The axis holds at least this share of the base, so that small steps look small. */
const leastSpan = 0.1;
/** A line this near to the steps, as a share of their span, is taken in. */
const near = 0.35;

/** Extent of the steps; never zoomed in further than a tenth of the base, lines close by taken in. */
export function waterfallDomain(
  rows: readonly Pick<WaterfallRow, 'from' | 'to'>[],
  lines: readonly number[],
): readonly [number, number] {
  const values = rows.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
  if (values.length === 0) return [0, 1];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const span = Math.max(high - low, Math.abs(values[0]!) * leastSpan, Number.MIN_VALUE);
  const spare = (span - (high - low)) / 2;
  const reach = lines.filter((line) => line > low - near * span && line < high + near * span);
  return [Math.min(low - spare, ...reach), Math.max(high + spare, ...reach)];
}

/** Pixels of a value between the labels and the figures. */
export function waterfallScale(
  domain: readonly [number, number],
  left: number,
  right: number,
): (value: number) => number {
  const scale = scaleLinear(domain, [left, right]);
  return (value) => roundPixel(scale(value));
}
