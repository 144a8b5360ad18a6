import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { tableNames } from '#model/columns/tableColumns.ts';

import { tableFile, type TableTexts } from '#build/tables/TableTexts.ts';

/** Texts of all tables of record in a folder. */
export function readTableTexts(folder: string): TableTexts {
  const texts = tableNames.map((table) => [
    table,
    readFileSync(join(folder, tableFile(table)), 'utf8'),
  ]);
  return Object.fromEntries(texts) as TableTexts;
}
