import { groupOf, type ColumnId, type GroupId } from './tableColumns.ts';

/** Neighbouring columns under one heading; those without a title have headings of two rows. */
export interface HeadGroup {
  readonly id: ColumnId;
  readonly title?: string;
  readonly unit?: string;
  readonly columns: readonly ColumnId[];
}

/** Heading and unit of a group of columns. */
export type GroupTitles = Readonly<
  Record<'output' | 'chosen', GroupTitle> & Partial<Record<GroupId, GroupTitle>>
>;
interface GroupTitle {
  readonly title: string;
  readonly unit: string;
}

/** Columns in their order, put together where neighbours share a heading. */
export function headGroups(
  columns: readonly ColumnId[],
  titles: GroupTitles,
): readonly HeadGroup[] {
  const groups: { group: ReturnType<typeof groupOf>; columns: ColumnId[] }[] = [];
  for (const column of columns) {
    const group = groupOf(column);
    const last = groups.at(-1);
    if (last && last.group === group) last.columns.push(column);
    else groups.push({ group, columns: [column] });
  }
  return groups.map(({ group, columns }) => ({
    id: columns[0]!,
    columns,
    ...(group && titles[group]),
  }));
}
