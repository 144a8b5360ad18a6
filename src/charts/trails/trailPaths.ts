import type { CategoryId } from '#model/generated/tables.ts';
import { ringPath } from '../figures/ringPath.ts';
import { roundPixel } from '../figures/roundPixel.ts';
import type { TrailCluster } from './TrailsProps.ts';
import { between, type TrailPositions } from './trailPositions.ts';

export const categoryOrder = ['legacy', 'niche', 'emerging', 'strong'] as const;

/** True paths of all clusters of a category: those of named clusters and the rest. */
export interface CategoryTrails {
  large: string;
  small: string;
}

/** Path through the points of one member up to a time counted in years from the first. */
export function trailPath(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  years: number,
  member: number,
  at: number,
): string {
  if (at <= 0) return '';
  let path = '';
  for (let year = 0; year <= Math.min(Math.floor(at), years - 1); year += 1) {
    const place = member * years + year;
    path += `${year === 0 ? 'M' : 'L'}${roundPixel(xs[place]!)} ${roundPixel(ys[place]!)}`;
  }
  if (at > Math.floor(at)) {
    path += `L${roundPixel(between(xs, years, member, at))} ${roundPixel(between(ys, years, member, at))}`;
  }
  return path;
}

/** Trails by category; `isLarge` says which member has the stronger line. */
export function categoryTrails(
  members: readonly TrailCluster[],
  { xs, ys, years }: TrailPositions,
  at: number,
  isLarge: (member: number) => boolean,
): Readonly<Record<CategoryId, CategoryTrails>> {
  const blank = (): CategoryTrails => ({ large: '', small: '' });
  const trails = { strong: blank(), niche: blank(), emerging: blank(), legacy: blank() };
  members.forEach(({ category }, member) => {
    trails[category][isLarge(member) ? 'large' : 'small'] += trailPath(xs, ys, years, member, at);
  });
  return trails;
}

/** Where trails start: one point for all that start together. */
export interface TrailStart {
  readonly x: number;
  readonly y: number;
  readonly members: readonly number[];
}

/** The 2019 places, joined where they are the same to a pixel. */
export function trailStarts(
  members: readonly TrailCluster[],
  { xs, ys, years }: TrailPositions,
): TrailStart[] {
  const starts = new Map<string, { x: number; y: number; members: number[] }>();
  members.forEach(({ sector }, member) => {
    const [x, y] = [xs[member * years]!, ys[member * years]!];
    const key = `${sector} ${Math.round(x)} ${Math.round(y)}`;
    const start = starts.get(key);
    if (start) start.members.push(member);
    else starts.set(key, { x, y, members: [member] });
  });
  return [...starts.values()];
}

/** All starts as rings. */
export function startRings(starts: readonly TrailStart[], radius: number): string {
  return starts.map(({ x, y }) => ringPath(x, roundPixel(y), radius)).join('');
}
