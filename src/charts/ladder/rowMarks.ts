import { ringPath } from '../figures/ringPath.ts';
import { roundPixel } from '../figures/roundPixel.ts';
import { radius } from './ladderGeometry.ts';
import type { LadderRow } from './ladderRows.ts';
import type { LadderScale } from './ladderScale.ts';

/** Half the height of the 50 % bar, of the ghost tick and of the triangle without its outline; depth of the triangle. */
const halfBar = 2.5;
const halfGhost = 6;
/** Half the square of an own figure: its rim shows around a triangle that stands on it. */
const half = 5;
const triangle = { half: 3.8, depth: 6.2 } as const;

/** Interval from one output to another as a hairline. */
export function ninetyMark(scale: LadderScale, y: number, low: number, high: number): string {
  return `M${roundPixel(scale.x(low))} ${y}H${roundPixel(scale.x(high))}`;
}

/** The 50 % interval as a bar. */
export function halfMark(scale: LadderScale, y: number, low: number, high: number): string {
  const left = roundPixel(scale.x(low));
  return `M${left} ${y - halfBar}H${roundPixel(scale.x(high))}v${2 * halfBar}H${left}Z`;
}

/** Tail from the rim of the 2019 dot to the 2022 median, nothing where the dots touch. */
export function tailMark(scale: LadderScale, y: number, row: LadderRow): string {
  const from = scale.x(row.base);
  const to = scale.x(row.median);
  if (Math.abs(to - from) <= radius.base) return '';
  return `M${roundPixel(from + Math.sign(to - from) * radius.base)} ${y}H${roundPixel(to)}`;
}

/** Dot of an output; a triangle at the end of the axis that points to where the output lies. */
export function dotMark(scale: LadderScale, y: number, output: number, size: number): string {
  const side = scale.beyond(output);
  if (Number.isNaN(output)) return '';
  if (side === 0) return ringPath(scale.x(output), y, size);
  const edge = roundPixel(scale.range[side < 0 ? 0 : 1]);
  return `M${edge} ${y}l${-side * (size + 2)} ${-size}v${2 * size}Z`;
}

/** Square of an output that is the user's own; beyond the axis a triangle as of any other. */
export function squareMark(scale: LadderScale, y: number, output: number): string {
  if (scale.beyond(output) !== 0 || Number.isNaN(output)) return dotMark(scale, y, output, half);
  return `M${roundPixel(scale.x(output) - half)} ${y - half}h${2 * half}v${2 * half}h${-2 * half}Z`;
}

/** Where the reference ends. */
export function ghostMark(scale: LadderScale, y: number, output: number): string {
  return scale.beyond(output) === 0
    ? `M${roundPixel(scale.x(output))} ${y - halfGhost}v${2 * halfGhost}`
    : '';
}

/** Triangle on the line that is passed, pointing the way it is passed. */
export function crossingMark(scale: LadderScale, y: number, row: LadderRow): string {
  if (!row.crossing) return '';
  const { line, direction } = row.crossing;
  const depth = direction === 'up' ? triangle.depth : -triangle.depth;
  const start = roundPixel(scale.x(line) - depth / 2);
  return `M${start} ${y - triangle.half}l${depth} ${triangle.half}l${-depth} ${triangle.half}Z`;
}

/** Chevrons where a 90 % interval goes on beyond the axis; a dot beyond it already says so at its end. */
export function beyondMark(scale: LadderScale, y: number, row: LadderRow): string {
  const dots = [scale.beyond(row.base), scale.beyond(row.median)];
  const [low = NaN, , , high = NaN] = row.band ?? [];
  const [left, right] = scale.range;
  const start = scale.beyond(low) < 0 && !dots.includes(-1) ? `M${left + 3} ${y - 3}l-3 3l3 3` : '';
  return scale.beyond(high) > 0 && !dots.includes(1)
    ? `${start}M${right - 3} ${y - 3}l3 3l-3 3`
    : start;
}
