import { solveBubbles } from './solveBubbles.ts';
import { positionsIn, type TrailPositions } from './trailPositions.ts';
import type { TrailCluster } from './TrailsProps.ts';

/**
 * How far each bubble stands from its true place in one year, [dx, dy] by column of the clusters table. The last
 * year is solved first and the others start from it, so that neighbours stay neighbours from year to year.
 */
export function restOffsets(
  members: readonly TrailCluster[],
  positions: TrailPositions,
  year: number,
  columns: number,
): Float64Array {
  const last = positions.years - 1;
  const final = solveBubbles(positionsIn(positions, last));
  const solved = year === last ? final : solveBubbles(positionsIn(positions, year), final);
  const offsets = new Float64Array(2 * columns);
  members.forEach(({ column }, member) => {
    offsets[2 * column] = solved[2 * member]!;
    offsets[2 * column + 1] = solved[2 * member + 1]!;
  });
  return offsets;
}

/** Offsets on the way from one year to another. */
export function betweenOffsets(
  from: Float64Array,
  to: Float64Array,
): (share: number) => Float64Array {
  return (share) => to.map((end, place) => (from[place] ?? end) * (1 - share) + end * share);
}
