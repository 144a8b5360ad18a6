import type { CategoryId } from '#model/generated/tables.ts';
import { roundPixel } from '../figures/roundPixel.ts';
import { radius, swarmHeight } from './ladderGeometry.ts';
import type { LadderRow } from './ladderRows.ts';
import type { LadderScale } from './ladderScale.ts';
import { solveSwarm } from './solveSwarm.ts';

/** One dot of the swarm; y counts from its middle. */
export interface SwarmDot {
  readonly row: LadderRow;
  readonly x: number;
  readonly y: number;
}

/** Solved heights by position in the list of clusters, and the radius all dots fit with. */
export interface SwarmHeights {
  readonly offsets: ReadonlyMap<number, number>;
  readonly radius: number;
}

const spacing = 4.6;
/** How far from its centre a dot can be pointed at. */
const grasp = 7;

function isOnAxis(row: LadderRow | undefined, scale: LadderScale): row is LadderRow {
  return row !== undefined && scale.beyond(row.median) === 0;
}

/** Solves the swarm for the numbers as they are. */
export function swarmHeights(
  rest: readonly number[],
  rows: readonly LadderRow[],
  scale: LadderScale,
): SwarmHeights {
  const onAxis = rest.filter((index) => isOnAxis(rows[index], scale));
  const xs = onAxis.map((index) => scale.x(rows[index]!.median));
  const solved = solveSwarm(xs, radius.swarm, spacing, swarmHeight / 2 - 1);
  const offsets = new Map(onAxis.map((index, place) => [index, solved.offsets[place] ?? 0]));
  return { offsets, radius: solved.radius };
}

/** Dots that lie on the axis: x follows the numbers, y stays as it was solved. */
export function swarmDots(
  rest: readonly number[],
  rows: readonly LadderRow[],
  scale: LadderScale,
  heights: SwarmHeights,
): SwarmDot[] {
  return rest.flatMap((index) => {
    const row = rows[index];
    if (!isOnAxis(row, scale)) return [];
    return [{ row, x: scale.x(row.median), y: heights.offsets.get(index) ?? 0 }];
  });
}

/** One path a category; a dot is a line of no length with round ends. */
export function swarmPaths(dots: readonly SwarmDot[]): Record<CategoryId, string> {
  const paths = { strong: '', niche: '', emerging: '', legacy: '' };
  for (const { row, x, y } of dots)
    paths[row.cluster.category] += `M${roundPixel(x)} ${roundPixel(y)}h0`;
  return paths;
}

/** The dot nearest to a point, if any is within reach. */
export function nearestDot(dots: readonly SwarmDot[], x: number, y: number): SwarmDot | undefined {
  let nearest: SwarmDot | undefined;
  let best = grasp * grasp;
  for (const dot of dots) {
    const distance = (dot.x - x) ** 2 + (dot.y - y) ** 2;
    if (distance < best) {
      best = distance;
      nearest = dot;
    }
  }
  return nearest;
}
