import type { CsvRecord } from '#build/tables/readRecords.ts';
import type { TableIssue } from '#build/tables/TableIssue.ts';

/** Rows that repeat what an earlier row has in the columns that together must differ. */
export function checkUnique(
  file: string,
  records: readonly CsvRecord[],
  columns: readonly string[],
): TableIssue[] {
  const first = new Map<string, number>();
  return records.flatMap(({ line, cells }) => {
    const value = columns.map((name) => cells[name] ?? '').join(', ');
    const earlier = first.get(value);
    if (earlier === undefined) first.set(value, line);
    if (earlier === undefined || value === '') return [];
    return [
      {
        file,
        line,
        column: columns.join(', '),
        value,
        cause: `already in line ${String(earlier)}`,
      },
    ];
  });
}
