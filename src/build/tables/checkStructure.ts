import type { Column } from '#model/columns/column.ts';
import { tableColumns, type TableName } from '#model/columns/tableColumns.ts';
import { sharedColumns, tableKeys } from '#model/columns/tableKeys.ts';

import { checkComplete } from '#build/tables/checkComplete.ts';
import { checkDirections } from '#build/tables/checkDirections.ts';
import { checkShared } from '#build/tables/checkShared.ts';
import { checkUnique } from '#build/tables/checkUnique.ts';
import type { Identifiers } from '#build/tables/readCell.ts';
import type { CsvRecord } from '#build/tables/readRecords.ts';
import type { TableIssue } from '#build/tables/TableIssue.ts';
import { tableFile } from '#build/tables/TableTexts.ts';

/** What is wrong with the rows of a table taken together. */
export function checkStructure(
  table: TableName,
  records: readonly CsvRecord[],
  identifiers: Identifiers,
): TableIssue[] {
  const file = tableFile(table);
  const key = tableKeys[table];
  const shared = sharedColumns[table];
  return [
    ...uniqueColumns(table).flatMap((name) => checkUnique(file, records, [name])),
    ...(key ? checkUnique(file, records, key.key) : []),
    ...(key ? checkComplete(file, records, key, tableColumns[table], identifiers) : []),
    ...(shared ? checkShared(file, records, shared) : []),
    ...(table === 'sobolDirectionNumbers' ? checkDirections(file, records, identifiers) : []),
  ];
}

function uniqueColumns(table: TableName): string[] {
  return Object.entries<Column>(tableColumns[table])
    .filter(([, column]) => column.kind === 'id' || (column.kind === 'text' && column.unique))
    .map(([name]) => name);
}
