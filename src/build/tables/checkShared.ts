import type { CsvRecord } from '#build/tables/readRecords.ts';
import type { TableIssue } from '#build/tables/TableIssue.ts';

/** Rows that agree in the first column and differ from the first of their kind in another. */
export function checkShared(
  file: string,
  records: readonly CsvRecord[],
  [group, ...shared]: readonly [string, ...string[]],
): TableIssue[] {
  const firsts = new Map<string, CsvRecord>();
  return records.flatMap(({ line, cells }) => {
    const name = cells[group] ?? '';
    const first = firsts.get(name);
    if (first === undefined) firsts.set(name, { line, cells });
    const different = first ? shared.filter((column) => cells[column] !== first.cells[column]) : [];
    return different.map((column) => ({
      file,
      line,
      column,
      value: cells[column] ?? '',
      cause: `differs within ${name}: line ${String(first?.line)} has "${first?.cells[column] ?? ''}"`,
    }));
  });
}
