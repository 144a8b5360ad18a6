import type { LadderOrder } from './ladderOrder.ts';

/** The rows that are drawn: the lowest group shows as many as there is room for, the others all of theirs. */
export interface LadderWindow extends LadderOrder {
  /** Clusters of the lowest group without a row, largest first. */
  readonly rest: readonly number[];
  /** Place in the lowest group of the first one with a row. */
  readonly first: number;
  /** Rows of the lowest group. */
  readonly places: number;
}

const none: readonly number[] = [];

/** Rows the lowest group should have: its first ones are nearest to the line. */
export const fewestBelow = 2;

/** Clusters of the group that scrolls; none near the lines, where every cluster has a row. */
export function lowestGroup(order: LadderOrder): readonly number[] {
  return order.groups.find(({ kind }) => kind === 'below')?.members ?? none;
}

/**
 * Opens a window on the lowest group; where the others leave no room, all of it is in the swarm.
 * @param room rows that fit under all headings
 * @param from place of the first row in the lowest group; moved to where the window is full
 * @param see place that must be seen; −1 for none
 */
export function ladderWindow(
  order: LadderOrder,
  room: number,
  from: number,
  see: number,
): LadderWindow {
  const below = lowestGroup(order);
  const taken = order.groups.reduce((sum, { members }) => sum + members.length, -below.length);
  const places = Math.min(below.length, Math.max(0, room - taken));
  const first = Math.max(0, Math.min(firstToSee(see, from, places), below.length - places));
  const seen = below.slice(first, first + places);
  return {
    groups: order.groups.map((group) =>
      group.kind === 'below' ? { kind: group.kind, members: seen } : group,
    ),
    rest: [...below.slice(0, first), ...below.slice(first + places)],
    first,
    places,
  };
}

/** First row of a window of `places` that has moved as little as it must for a place to be seen; −1 asks for nothing. */
export function firstToSee(place: number, first: number, places: number): number {
  if (place < 0) return first;
  return Math.max(place - places + 1, Math.min(place, first));
}
