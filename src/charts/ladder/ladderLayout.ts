import { axisHeight, headingHeight, swarmHeight, type LadderGeometry } from './ladderGeometry.ts';
import type { LadderCluster } from './LadderProps.ts';
import type { LadderWindow } from './ladderWindow.ts';

/** Heights of everything in the ladder, pixels from its top. */
export interface LadderLayout {
  /** The clusters it places. */
  readonly clusters: readonly LadderCluster[];
  /** Middle of the row of each cluster, NaN without one; then the tops of the headings. One array, so that it can be tweened. */
  readonly tops: Float64Array;
  /** Middle of the swarm. */
  readonly swarm: number;
  readonly height: number;
}

/** Rows are drawn no closer than this share of their usual height. */
const closest = 0.8;

/** Height for rows under the given number of headings, pixels. */
function roomForRows(height: number, headings: number): number {
  return height - axisHeight - headings * headingHeight - swarmHeight;
}

/** Number of rows that fit into a height under the given number of headings. */
export function rowsThatFit(height: number, headings: number, geometry: LadderGeometry): number {
  return Math.floor(roomForRows(height, headings) / geometry.row);
}

/**
 * Height of a row with which that many fit: the usual one, or closer together, so that a plan that does better than its
 * targets does not push the key off the board. Where not even that helps the ladder scrolls, with its usual rows.
 */
export function rowHeight(
  height: number,
  headings: number,
  rows: number,
  geometry: LadderGeometry,
): number {
  const fitting = Math.floor((2 * roomForRows(height, headings)) / rows) / 2;
  return fitting < closest * geometry.row ? geometry.row : Math.min(geometry.row, fitting);
}

/** Places the rows of an order from top to bottom. */
export function ladderLayout(
  order: Pick<LadderWindow, 'groups' | 'rest'>,
  clusters: readonly LadderCluster[],
  geometry: LadderGeometry,
): LadderLayout {
  const clusterCount = clusters.length;
  const tops = new Float64Array(clusterCount + order.groups.length).fill(NaN);
  let top = axisHeight;
  order.groups.forEach(({ members }, group) => {
    tops[clusterCount + group] = top;
    top += headingHeight;
    for (const index of members) {
      tops[index] = top + geometry.row / 2;
      top += geometry.row;
    }
  });
  return { clusters, tops, swarm: top + swarmHeight / 2, height: top + swarmHeight };
}

/** Tops on the way from one layout to another. Other clusters do not move: they are there. */
export function betweenLayouts(
  from: LadderLayout,
  to: LadderLayout,
): (share: number) => LadderLayout {
  if (from.clusters !== to.clusters) return () => to;
  return (share) => ({
    ...to,
    tops: to.tops.map((end, index) => from.tops[index]! + (end - from.tops[index]!) * share),
  });
}

/** Tops to draw while moving: what has just got a place stands in it at once, what has lost it is gone. */
export function topsToDraw(moving: LadderLayout, target: LadderLayout): Float64Array {
  if (moving.clusters !== target.clusters || moving.tops.length !== target.tops.length)
    return target.tops;
  return target.tops.map((end, index) => {
    const now = moving.tops[index]!;
    return Number.isNaN(end) || Number.isNaN(now) ? end : now;
  });
}
