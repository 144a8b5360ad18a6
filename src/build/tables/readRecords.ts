import { csvParseRows } from 'd3';

import type { TableIssue } from '#build/tables/TableIssue.ts';

/** A record of a CSV file: its first line in the file and its cells by column name. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Splits a CSV text into records; a record of the wrong length and a wrong header are issues. */
export function readRecords(
  file: string,
  text: string,
  columns: readonly string[],
): { records: CsvRecord[]; issues: TableIssue[] } {
  const [header = [], ...rows] = csvParseRows(text);
  const issues = headerIssues(file, header, columns);
  const records: CsvRecord[] = [];
  let line = 1 + lineCount(header);
  for (const row of rows) {
    if (row.length === header.length) {
      records.push({
        line,
        cells: Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])),
      });
    } else {
      const cause = `${String(row.length)} fields where the header has ${String(header.length)}`;
      issues.push({
        file,
        line,
        column: header[row.length] ?? '',
        value: row.join(',').slice(0, 60),
        cause,
      });
    }
    line += lineCount(row);
  }
  if (rows.length === 0) issues.push({ file, line: 0, column: '', value: '', cause: 'no rows' });
  return { records, issues };
}

function headerIssues(
  file: string,
  header: readonly string[],
  columns: readonly string[],
): TableIssue[] {
  const issue = (column: string, cause: string) => ({
    file,
    line: 1,
    column,
    value: column,
    cause,
  });
  return [
    ...columns
      .filter((name) => !header.includes(name))
      .map((name) => issue(name, 'missing column')),
    ...header
      .filter((name) => !columns.includes(name))
      .map((name) => issue(name, 'unknown column')),
    ...header
      .filter((name, index) => header.indexOf(name) !== index)
      .map((name) => issue(name, 'column given twice')),
  ];
}

/** Lines a record takes in the file; a quoted cell may hold line breaks. */
function lineCount(row: readonly string[]): number {
  return row.reduce((count, cell) => count + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 1);
}
