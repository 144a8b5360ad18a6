import type { CategoryId } from '#model/generated/tables.ts';
import { ringPath } from '../figures/ringPath.ts';
import { roundPixel } from '../figures/roundPixel.ts';
import type { TrailCluster } from './TrailsProps.ts';

/** Bubbles of one category: from 500 亿元 on they are filled. */
export interface CategoryBubbles {
  filled: string;
  outlined: string;
}

/** All bubbles, one path a kind, so that a drag repaints at once; inner rings from 1,000 亿元 on. */
export interface BubblePaths {
  readonly categories: Readonly<Record<CategoryId, CategoryBubbles>>;
  readonly rings: string;
}

/** Distance of the inner ring from the rim, pixels. */
const inset = 2.6;

/**
 * Paths of all bubbles.
 * @param bubbles [x, y, radius] by member
 * @param outputs 亿元 by member
 */
export function bubblePaths(
  members: readonly TrailCluster[],
  bubbles: Float64Array,
  outputs: (member: number) => number,
): BubblePaths {
  const blank = (): CategoryBubbles => ({ filled: '', outlined: '' });
  const categories = { strong: blank(), niche: blank(), emerging: blank(), legacy: blank() };
  let rings = '';
  members.forEach(({ category }, member) => {
    const x = bubbles[3 * member]!;
    const y = roundPixel(bubbles[3 * member + 1]!);
    const radius = roundPixel(bubbles[3 * member + 2]!);
    const output = outputs(member);
    categories[category][output >= 500 ? 'filled' : 'outlined'] += ringPath(x, y, radius);
    if (output >= 1000 && radius > inset + 1.5) rings += ringPath(x, y, roundPixel(radius - inset));
  });
  return { categories, rings };
}
