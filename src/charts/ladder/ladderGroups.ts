import { isInDoubt } from '#model/isInDoubt.ts';
import type { LadderRow } from './ladderRows.ts';

export type GroupKind = 'tier1000' | 'tier500' | 'below' | 'line1000' | 'line500';

/** A group of rows with the numbers its heading needs. */
export interface TierGroup {
  /** Tier of the median, or the line the clusters are near. */
  readonly kind: GroupKind;
  /** Clusters in the group, rows and swarm. */
  readonly count: number;
  /** Of these, newly above the line of the group since 2019. */
  readonly crossed: number;
  /** Mean number of clusters of the group that reach 500 亿元 (sum of P); absent without probabilities. */
  readonly expected: number | undefined;
}

export type Grouping = 'tiers' | 'lines';

/** Groups of each grouping from top to bottom. */
export const groupKinds = {
  tiers: ['tier1000', 'tier500', 'below'],
  lines: ['line1000', 'line500'],
} as const satisfies Record<Grouping, readonly GroupKind[]>;

/** Without probabilities a median this close (as a ratio) counts as near. */
const closeRatio = 1.25;

function isNear(row: LadderRow, line: 500 | 1000): boolean {
  const reach = line === 500 ? row.reach500 : row.reach1000;
  if (reach !== undefined) return isInDoubt(reach);
  return row.median < line * closeRatio && row.median > line / closeRatio;
}

/** Group of a row; undefined when the row is near no line. */
export function groupOf(row: LadderRow, grouping: Grouping): GroupKind | undefined {
  if (grouping === 'lines') {
    if (isNear(row, 1000)) return 'line1000';
    return isNear(row, 500) ? 'line500' : undefined;
  }
  if (row.median >= 1000) return 'tier1000';
  return row.median >= 500 ? 'tier500' : 'below';
}

/** Line whose probability a group is about where only one fits. */
export function lineOf(kind: GroupKind): 500 | 1000 {
  return kind === 'below' || kind === 'line500' ? 500 : 1000;
}

/** Line a cluster has passed to be in its group; the lowest group has none of its own. */
const entryLine = {
  tier1000: 1000,
  line1000: 1000,
  tier500: 500,
  line500: 500,
  below: 500,
} as const;

/** Counts of every group over all rows, in the order they stand. Follows the numbers even while rows hold still. */
export function countGroups(rows: readonly LadderRow[], grouping: Grouping): TierGroup[] {
  return groupKinds[grouping].map((kind) => {
    const members = rows.filter((row) => groupOf(row, grouping) === kind);
    const line = entryLine[kind];
    const crossed = members.filter((row) => row.base < line && row.median >= line).length;
    const known = members.every((row) => row.reach500 !== undefined);
    const expected = members.reduce((sum, row) => sum + (row.reach500 ?? 0), 0);
    return { kind, count: members.length, crossed, expected: known ? expected : undefined };
  });
}
