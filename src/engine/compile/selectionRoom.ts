import { align } from './layout.ts';

/** What the module calls the function. */
export const selectionName = 'select';

/** Most ranks looked for at a time. */
export const mostRanks = 16;

/**
 * Memory that the function of `emitSelection` works in: offsets in bytes of the ranks wanted, where they stand among
 * the values gathered, their values, the values gathered, the buckets and the links, one for each draw.
 */
export const selectionRoom = {
  mostBuckets: 4096,
  mostGathered: 640,
  ranks: 0,
  places: 64,
  values: 128,
  gathered: 256,
  buckets: 5376,
  links: 38144,
} as const;

/** Bytes of the room for columns of `capacity` draws. */
export function selectionBytes(capacity: number): number {
  return selectionRoom.links + align(capacity * 4, 64);
}
