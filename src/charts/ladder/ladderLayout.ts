import { axisHeight, headingHeight, swarmHeight, type LadderGeometry } from './ladderGeometry.ts';
import type { GroupKind } from './ladderGroups.ts';
import type { LadderOrder } from './ladderOrder.ts';

/** Heights of everything in the ladder, pixels from its top. */
export interface LadderLayout {
  /** Middle of the row of each cluster, NaN without one; then the tops of the headings. One array, so that it can be tweened. */
  readonly tops: Float64Array;
  readonly headings: readonly { readonly kind: GroupKind; readonly position: number }[];
  /** Middle of the swarm. */
  readonly swarm: number;
  readonly height: number;
}

/** Number of rows that fit into a height under the given number of headings. */
export function rowsThatFit(height: number, headings: number, geometry: LadderGeometry): number {
  return Math.floor((height - axisHeight - headings * headingHeight - swarmHeight) / geometry.row);
}

/** Places the rows of an order from top to bottom. */
export function ladderLayout(
  order: LadderOrder,
  clusterCount: number,
  geometry: LadderGeometry,
): LadderLayout {
  const tops = new Float64Array(clusterCount + order.groups.length).fill(NaN);
  let top = axisHeight;
  const headings = order.groups.map(({ kind, members }, group) => {
    tops[clusterCount + group] = top;
    top += headingHeight;
    for (const index of members) {
      tops[index] = top + geometry.row / 2;
      top += geometry.row;
    }
    return { kind, position: clusterCount + group };
  });
  return { tops, headings, swarm: top + swarmHeight / 2, height: top + swarmHeight };
}

/** Tops on the way from one layout to another. */
export function betweenTops(from: Float64Array, to: Float64Array): (share: number) => Float64Array {
  return (share) => to.map((end, index) => from[index]! + (end - from[index]!) * share);
}

/** Tops to draw while moving: what has just got a place stands in it at once, what has lost it is gone. */
export function topsToDraw(moving: Float64Array, target: Float64Array): Float64Array {
  if (moving.length !== target.length) return target;
  return target.map((end, index) => {
    const now = moving[index]!;
    return Number.isNaN(end) || Number.isNaN(now) ? end : now;
  });
}
