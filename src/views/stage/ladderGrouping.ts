import { phoneBelow } from '#charts/ladder/ladderGeometry.ts';
import type { Grouping } from '#charts/ladder/ladderGroups.ts';

/** Rows of the ladder: what was chosen, else those near a line where the ladder is as narrow as on a phone. */
export function ladderGrouping(chosen: Grouping | undefined, width: number): Grouping {
  return chosen ?? (width < phoneBelow ? 'lines' : 'tiers');
}
