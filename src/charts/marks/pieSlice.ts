import { arc } from 'd3';

const slice = arc<number>()
  .innerRadius(0)
  .startAngle(0)
  .endAngle((share) => share * 2 * Math.PI)
  .digits(2);

/** Slice of a circle around the origin, clockwise from the top; the whole circle at 1. */
export function pieSlice(share: number, radius: number): string {
  return slice.outerRadius(radius)(share) ?? '';
}
