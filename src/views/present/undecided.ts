import { isInDoubt } from '#model/isInDoubt.ts';

/** Where a line is in doubt for which clusters, the least decided first within each. */
export interface Undecided {
  readonly line1000: readonly number[];
  readonly line500: readonly number[];
}

/** Columns of P to reach each line, by cluster. */
export interface ReachColumns {
  readonly reach500: ArrayLike<number>;
  readonly reach1000: ArrayLike<number>;
}

/**
 * Clusters for which a line is in doubt, by the upper line where both are.
 * @param columns clusters that may be shown
 */
export function undecided(
  columns: readonly number[],
  { reach500, reach1000 }: ReachColumns,
): Undecided {
  const doubtOf = (reach: ArrayLike<number>) => (column: number) => Math.abs(reach[column]! - 0.5);
  const upper = columns.filter((column) => isInDoubt(reach1000[column]!));
  const lower = columns.filter((column) => !upper.includes(column) && isInDoubt(reach500[column]!));
  return { line1000: by(upper, doubtOf(reach1000)), line500: by(lower, doubtOf(reach500)) };
}

/** The least decided clusters of both lines: half of the room for each, and what one leaves for the other. */
export function leastDecided({ line1000, line500 }: Undecided, room: number): readonly number[] {
  const places = Math.max(0, room);
  const half = Math.ceil(places / 2);
  const upper = Math.min(line1000.length, Math.max(half, places - line500.length));
  return [...line1000.slice(0, upper), ...line500.slice(0, places - upper)];
}

function by(columns: readonly number[], size: (column: number) => number): number[] {
  return columns.toSorted((one, other) => size(one) - size(other) || one - other);
}
