import { tierBounds } from '#model/quantities.ts';

/** Width of the province in the drawing the sizes are made for, and the radius of 1,000 亿元 in it. */
const drawn = { span: 614, radius: 14 } as const;

/** Pixels of radius for each root of output in 亿元, so that area is output; smaller where the map is. */
export function bubbleScale(span: number): number {
  const shrink = Math.min(1.3, Math.max(0.6, span / drawn.span));
  return (drawn.radius * shrink) / Math.sqrt(tierBounds.tier1000);
}

/** Radius of an output; nothing for what has none. */
export function bubbleRadius(output: number, scale: number): number {
  return output > 0 ? scale * Math.sqrt(output) : 0;
}
