import { groupKinds, groupOf, type Grouping, type GroupKind } from './ladderGroups.ts';
import type { LadderRow } from './ladderRows.ts';

/** Which cluster stands where, as positions in the list of clusters. */
export interface LadderOrder {
  readonly groups: readonly { readonly kind: GroupKind; readonly members: readonly number[] }[];
  /** Clusters without a row, largest first. */
  readonly rest: readonly number[];
}

/** Rows the lowest group keeps however little room there is; more would push the key off the board at 900 px. */
const fewestBelow = 2;

/**
 * Orders rows by group and falling median. Below 500 亿元 only those nearest to the line get a row, as many
 * as there is room for; the selected cluster always gets one.
 * @param room number of rows that fit under all headings
 */
export function ladderOrder(
  rows: readonly LadderRow[],
  grouping: Grouping,
  room: number,
  selected: string | undefined,
): LadderOrder {
  const falling = rows
    .map((_, index) => index)
    .sort((a, b) => rows[b]!.median - rows[a]!.median || a - b);
  const chosen = rows.findIndex((row) => row.cluster.id === selected);
  const kindOf = (index: number): GroupKind | undefined =>
    groupOf(rows[index]!, grouping) ?? (index === chosen ? nearestLine(rows[index]!) : undefined);
  const groups = groupKinds[grouping].map((kind) => ({
    kind,
    members: falling.filter((index) => kindOf(index) === kind),
  }));
  if (grouping === 'lines') return { groups, rest: [] };
  const below = groups[2]!;
  const taken = groups[0]!.members.length + groups[1]!.members.length;
  const places = Math.max(fewestBelow, room - taken);
  const shown = below.members.slice(0, places);
  if (below.members.includes(chosen) && !shown.includes(chosen)) shown[places - 1] = chosen;
  const rest = below.members.filter((index) => !shown.includes(index));
  return { groups: [groups[0]!, groups[1]!, { kind: 'below', members: shown }], rest };
}

/** Line nearer to the median, as a ratio. */
function nearestLine(row: LadderRow): GroupKind {
  return row.median * row.median >= 500 * 1000 ? 'line1000' : 'line500';
}

/** Whether two orders put every cluster in the same place. */
export function sameOrder(one: LadderOrder, other: LadderOrder): boolean {
  const places = (order: LadderOrder): string =>
    `${order.groups.map((group) => group.members.join()).join('|')}|${order.rest.join()}`;
  return places(one) === places(other);
}
