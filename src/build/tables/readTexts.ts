import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { tableNames } from '#model/columns/tableColumns.ts';

import { equationsFile } from '#build/tables/readEquations.ts';
import type { TableIssue } from '#build/tables/TableIssue.ts';
import { tableFile, type TableTexts } from '#build/tables/TableTexts.ts';

/** Texts of all tables and of the equations in a folder, or what is not there. */
export function readTexts(
  folder: string,
):
  | { readonly tables: TableTexts; readonly equations: string }
  | { readonly issues: readonly TableIssue[] } {
  const issues = [...tableNames.map(tableFile), equationsFile]
    .filter((file) => !existsSync(join(folder, file)))
    .map((file) => ({ file, line: 0, column: '', value: '', cause: 'no such file' }));
  if (issues.length > 0) return { issues };
  const tables = tableNames.map((table) => [table, readText(join(folder, tableFile(table)))]);
  return {
    tables: Object.fromEntries(tables) as TableTexts,
    equations: readText(join(folder, equationsFile)),
  };
}

/** Spreadsheets begin UTF-8 with a byte order mark. */
function readText(path: string): string {
  return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
}
