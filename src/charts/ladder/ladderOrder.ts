import { groupKinds, groupOf, type Grouping, type GroupKind } from './ladderGroups.ts';
import type { LadderRow } from './ladderRows.ts';

/** Clusters of each group from top to bottom, as positions in the list of clusters. */
export interface LadderOrder {
  readonly groups: readonly { readonly kind: GroupKind; readonly members: readonly number[] }[];
}

/**
 * Orders clusters by group and falling median. Near the lines a selected cluster stands by its nearer line even when
 * it is near none.
 */
export function ladderOrder(
  rows: readonly LadderRow[],
  grouping: Grouping,
  selected: string | undefined,
): LadderOrder {
  const falling = rows
    .map((_, index) => index)
    .sort((a, b) => rows[b]!.median - rows[a]!.median || a - b);
  const chosen = rows.findIndex((row) => row.cluster.id === selected);
  const kindOf = (index: number): GroupKind | undefined =>
    groupOf(rows[index]!, grouping) ?? (index === chosen ? nearestLine(rows[index]!) : undefined);
  return {
    groups: groupKinds[grouping].map((kind) => ({
      kind,
      members: falling.filter((index) => kindOf(index) === kind),
    })),
  };
}

/** Line nearer to the median, as a ratio. */
function nearestLine(row: LadderRow): GroupKind {
  return row.median * row.median >= 500 * 1000 ? 'line1000' : 'line500';
}

/** Whether two orders put every cluster in the same place. */
export function sameOrder(one: LadderOrder, other: LadderOrder): boolean {
  const places = (order: LadderOrder): string =>
    order.groups.map((group) => group.members.join()).join('|');
  return places(one) === places(other);
}
