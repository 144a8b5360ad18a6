import type { LabelPlace } from './placeLabels.ts';

/** Which names stand where they did not stand before. */
export interface FreshNames {
  /** Counts the times that some of them were new. */
  readonly turn: number;
  readonly isFresh: (name: LabelPlace) => boolean;
}

/** A name at another place is another one. */
export const keyOf = ({ id, box }: LabelPlace): string =>
  `${id} ${Math.round(box.left)} ${Math.round(box.top)}`;

/**
 * Remembers where names stood, so that those at a new place fade in as one group, which is one layer for the browser,
 * and all others stay as they are, also those that were still fading.
 */
export function createFreshNames(): (names: readonly LabelPlace[]) => FreshNames {
  let known = new Set<string>();
  let fresh = new Set<string>();
  let turn = 0;
  return (names) => {
    const keys = names.map(keyOf);
    const unknown = keys.filter((key) => !known.has(key));
    known = new Set(keys);
    if (unknown.length > 0) {
      fresh = new Set(unknown);
      turn += 1;
    }
    const now = fresh;
    return { turn, isFresh: (name) => now.has(keyOf(name)) };
  };
}
