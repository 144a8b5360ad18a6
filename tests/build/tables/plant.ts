import { csvFormatRows, csvParseRows } from 'd3';

import { readTexts } from '#build/tables/readTexts.ts';
import { readTables } from '#build/tables/readTables.ts';
import { formatTableIssue } from '#build/tables/TableIssue.ts';
import type { TableTexts } from '#build/tables/TableTexts.ts';
import type { TableName } from '#model/columns/tableColumns.ts';

const shipped = readTexts('src/model/tables');
if ('issues' in shipped) throw new Error('tables are missing');

/** The tables of record as text. */
export const shippedTexts: TableTexts = shipped.tables;

/** A copy of the tables in which one cell has another value; lines count from 1, the header. */
export function planted(table: TableName, line: number, column: string, value: string): TableTexts {
  return edited(table, (rows) => {
    const place = rows[0]!.indexOf(column);
    if (place < 0) throw new RangeError(`no column ${column} in ${table}`);
    rows[line - 1]![place] = value;
    return rows;
  });
}

/** A copy of the tables in which the rows of one, header included, are changed. */
export function edited(table: TableName, change: (rows: string[][]) => string[][]): TableTexts {
  const rows = change(csvParseRows(shippedTexts[table]).map((row) => [...row]));
  return { ...shippedTexts, [table]: csvFormatRows(rows) };
}

/** Line of the first row with this value in a column. */
export function lineOf(table: TableName, column: string, value: string): number {
  const [header, ...rows] = csvParseRows(shippedTexts[table]);
  return rows.findIndex((row) => row[header!.indexOf(column)] === value) + 2;
}

/** What the build prints for these tables. */
export function mistakes(texts: TableTexts): string[] {
  return readTables(texts).issues.map(formatTableIssue);
}
