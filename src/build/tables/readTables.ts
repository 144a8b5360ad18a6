import type { Column, Columns, IdList } from '#model/columns/column.ts';
import { tableColumns, tableNames, type TableName } from '#model/columns/tableColumns.ts';

import { checkLaterEvents } from '#build/tables/checkLaterEvents.ts';
import { checkReliedUpon } from '#build/tables/checkReliedUpon.ts';
import { checkRow, type Breach } from '#build/tables/checkRow.ts';
import { checkStructure } from '#build/tables/checkStructure.ts';
import { readCell, type Identifiers } from '#build/tables/readCell.ts';
import { readRecords, type CsvRecord } from '#build/tables/readRecords.ts';
import type { TableIssue } from '#build/tables/TableIssue.ts';
import { tableFile, type Placed, type Tables, type TableTexts } from '#build/tables/TableTexts.ts';

type Records = readonly (readonly [TableName, readonly CsvRecord[]])[];

/**
 * Reads all tables by their column declarations and checks them. Every mistake becomes an issue with
 * file, line, column and value; rows with a mistake are left out of the tables.
 */
export function readTables(texts: TableTexts): {
  tables: Tables;
  identifiers: Identifiers;
  issues: TableIssue[];
} {
  const issues: TableIssue[] = [];
  const records: Records = tableNames.map((table) => {
    const read = readRecords(tableFile(table), texts[table], Object.keys(tableColumns[table]));
    issues.push(...read.issues);
    return [table, read.records];
  });
  const broken = new Set(issues.map(({ file }) => file));
  const identifiers = collectIdentifiers(records);
  const placed = records.map(([table, list]) => {
    const rows = list.map((record) => readRow(table, record, identifiers));
    issues.push(...rows.flatMap((row) => row.issues), ...checkStructure(table, list, identifiers));
    if (!broken.has(tableFile(table))) issues.push(...checkReliedUpon(table, list));
    return [table, rows.flatMap(({ placed }) => (placed ? [placed] : []))] as const;
  });
  const tables = Object.fromEntries(placed) as unknown as Tables;
  issues.push(...checkLaterEvents(tables));
  return { tables, identifiers, issues };
}

/** Identifiers of every list, as the tables give them. */
function collectIdentifiers(tables: Records): Identifiers {
  const lists: Partial<Record<IdList | 'twins', Set<string>>> = {};
  for (const [table, records] of tables) {
    for (const [name, column] of columnsOf(table)) {
      const list = column.kind === 'id' || column.kind === 'group' ? column.of : undefined;
      if (list) lists[list] = new Set(records.map(({ cells }) => cells[name] ?? ''));
    }
    if (table === 'sourceTexts') lists.twins = new Set(records.map(({ cells }) => cells.en ?? ''));
  }
  return lists as Identifiers;
}

function readRow(
  table: TableName,
  { line, cells }: CsvRecord,
  identifiers: Identifiers,
): { placed?: Placed<unknown>; issues: TableIssue[] } {
  const breaches: Breach[] = [];
  const row: [string, unknown][] = [];
  for (const [name, column] of columnsOf(table)) {
    const text = cells[name];
    if (text === undefined) continue;
    const cell = readCell(column, text, identifiers);
    if ('cause' in cell) breaches.push([name, cell.cause]);
    else if (cell.value !== null) row.push([name, cell.value]);
  }
  const read = Object.fromEntries(row) as never;
  if (breaches.length === 0) breaches.push(...checkRow(table, read));
  const issues = breaches.map(([column, cause]) => ({
    file: tableFile(table),
    line,
    column,
    value: cells[column] ?? '',
    cause,
  }));
  return issues.length === 0 ? { placed: { line, row: read }, issues } : { issues };
}

function columnsOf(table: TableName): [string, Column][] {
  return Object.entries<Column>(tableColumns[table] satisfies Columns);
}
