import type { Columns } from '#model/columns/column.ts';
import type { TableKey } from '#model/columns/tableKeys.ts';

import type { Identifiers } from '#build/tables/readCell.ts';
import type { CsvRecord } from '#build/tables/readRecords.ts';
import type { TableIssue } from '#build/tables/TableIssue.ts';

/** Combinations of the key columns that have no row, and rows that do not stand with their like. */
export function checkComplete(
  file: string,
  records: readonly CsvRecord[],
  { key, every }: TableKey,
  columns: Columns,
  identifiers: Identifiers,
): TableIssue[] {
  const present = new Set(records.map(({ cells }) => combination(cells, key)));
  const missing = combinations(
    key.map((name) =>
      expectedValues(name, records, columns, every.includes(name) ? identifiers : undefined),
    ),
  ).filter((values) => !present.has(values.join(', ')));
  const issues = missing.map((values) => ({
    file,
    line:
      (records.findLast(({ cells }) => cells[key[0] ?? ''] === values[0]) ?? records.at(-1))
        ?.line ?? 1,
    column: key.join(', '),
    value: values.join(', '),
    cause: 'no row',
  }));
  return [...issues, ...scattered(file, records, key[0] ?? '')];
}

function expectedValues(
  name: string,
  records: readonly CsvRecord[],
  columns: Columns,
  identifiers: Identifiers | undefined,
): string[] {
  const column = columns[name];
  if (column?.kind === 'whole') {
    return Array.from({ length: column.to - column.from + 1 }, (_, index) =>
      String(column.from + index),
    );
  }
  if (column?.kind === 'reference' && identifiers) return [...identifiers[column.to]];
  return [...new Set(records.map(({ cells }) => cells[name] ?? ''))];
}

function combinations(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>(
    (found, list) => found.flatMap((values) => list.map((value) => [...values, value])),
    [[]],
  );
}

function combination(cells: CsvRecord['cells'], key: readonly string[]): string {
  return key.map((name) => cells[name] ?? '').join(', ');
}

function scattered(file: string, records: readonly CsvRecord[], column: string): TableIssue[] {
  const ended = new Set<string>();
  return records.flatMap(({ line, cells }, index) => {
    const value = cells[column] ?? '';
    const before = records[index - 1]?.cells[column];
    if (before === value) return [];
    if (before !== undefined) ended.add(before);
    return ended.has(value)
      ? [{ file, line, column, value, cause: 'apart from the rows like it' }]
      : [];
  });
}
