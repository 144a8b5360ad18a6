import type { Column, Columns, IdList } from '#model/columns/column.ts';
import { tableColumns, tableNames, type TableName } from '#model/columns/tableColumns.ts';

import { readCell, type Identifiers } from '#build/tables/readCell.ts';
import { readRecords, type CsvRecord } from '#build/tables/readRecords.ts';
import type { TableIssue } from '#build/tables/TableIssue.ts';
import { tableFile, type Placed, type Tables, type TableTexts } from '#build/tables/TableTexts.ts';

/**
 * Reads all tables by their column declarations. Rows with a mistake are left out and every mistake is
 * an issue with file, line, column and value.
 */
export function readTables(texts: TableTexts): { tables: Tables; issues: TableIssue[] } {
  const issues: TableIssue[] = [];
  const records = tableNames.map((table) => {
    const read = readRecords(tableFile(table), texts[table], Object.keys(tableColumns[table]));
    issues.push(...read.issues);
    return [table, read.records] as const;
  });
  const identifiers = collectIdentifiers(records);
  const tables = records.map(([table, list]) => {
    const read = readRows(tableFile(table), list, tableColumns[table], identifiers);
    issues.push(...read.issues);
    return [table, read.rows] as const;
  });
  return { tables: Object.fromEntries(tables) as unknown as Tables, issues };
}

function collectIdentifiers(
  tables: readonly (readonly [TableName, readonly CsvRecord[]])[],
): Identifiers {
  const lists: Partial<Record<IdList, Set<string>>> = {};
  for (const [table, records] of tables) {
    for (const [name, column] of columnsOf(tableColumns[table])) {
      if (column.kind !== 'id' && column.kind !== 'group') continue;
      lists[column.of] = new Set(records.map(({ cells }) => cells[name] ?? ''));
    }
  }
  return lists as Identifiers;
}

function readRows(
  file: string,
  records: readonly CsvRecord[],
  columns: Columns,
  identifiers: Identifiers,
): { rows: Placed<unknown>[]; issues: TableIssue[] } {
  const issues: TableIssue[] = [];
  const rows: Placed<unknown>[] = [];
  for (const { line, cells } of records) {
    const before = issues.length;
    const row: [string, unknown][] = [];
    for (const [name, column] of columnsOf(columns)) {
      const text = cells[name];
      if (text === undefined) continue;
      const cell = readCell(column, text, identifiers);
      if ('cause' in cell)
        issues.push({ file, line, column: name, value: text, cause: cell.cause });
      else if (cell.value !== null) row.push([name, cell.value]);
    }
    if (issues.length === before) rows.push({ line, row: Object.fromEntries(row) });
  }
  return { rows, issues };
}

function columnsOf(columns: Columns): [string, Column][] {
  return Object.entries(columns);
}
