import type { Grouping } from '#charts/ladder/ladderGroups.ts';
import { leastDecided, undecided } from '../present/undecided.ts';
import { nearestLines, undecidedAt, type NearCluster } from './nearestLines.ts';

/** The clusters a printed ladder draws, how they are grouped, and how many are undecided at each line. */
export interface PrintedRows {
  readonly rows: readonly NearCluster[];
  readonly grouping: Grouping;
  readonly line1000: number;
  readonly line500: number;
  /** Those undecided at both lines, which stand at the upper one. */
  readonly both: number;
}

/** As many as there is room for of those nobody can call, at both lines; where none is left to chance, those nearest a line. */
export function printedRows(all: readonly NearCluster[], most: number): PrintedRows {
  const columns = all.map((_, place) => place);
  const found = undecided(columns, {
    reach500: all.map(({ reach }) => reach[500]),
    reach1000: all.map(({ reach }) => reach[1000]),
  });
  const line500 = undecidedAt(all, 500).length;
  const counts = {
    line1000: undecidedAt(all, 1000).length,
    line500,
    both: line500 - found.line500.length,
  };
  const picked = new Set(leastDecided(found, most));
  if (picked.size === 0) return { rows: nearestLines(all, most), grouping: 'tiers', ...counts };
  return { rows: all.filter((_, place) => picked.has(place)), grouping: 'lines', ...counts };
}
