import type { Column, Columns } from '#model/columns/column.ts';

import type { Placed } from '#build/tables/TableTexts.ts';
import { writeColumn, type Lists } from '#build/tables/writeColumn.ts';

/** Source text of the rows of a table as the page has them: one list a column, provenance left out. */
export function writeRows(
  columns: Columns,
  placed: readonly Placed<object>[],
  lists: Lists,
  extra: Readonly<Record<string, string>> = {},
): string {
  const written = Object.entries(columns)
    .filter(([, column]) => column.provenance !== true)
    .map(([name, column]): [string, string] => [
      propertyName(name, column),
      writeColumn(column, cells(placed, name), lists),
    ]);
  return rowsOf({ ...Object.fromEntries(written), ...extra });
}

/** Source text of a call that makes rows from the source texts of their columns. */
export function rowsOf(columns: Readonly<Record<string, string>>): string {
  const properties = Object.entries(columns).map(([name, text]) => `  ${name}: ${text},`);
  return `rows({\n${properties.join('\n')}\n})`;
}

/** Source text of one record of numbers a row, keyed by column name. */
export function writeValues(names: readonly string[], placed: readonly Placed<object>[]): string {
  const numbers = placed.map(({ row }) =>
    names.map((name) => (row as Record<string, number>)[name]),
  );
  return `records(${JSON.stringify(names)}, ${JSON.stringify(numbers)})`;
}

function cells(placed: readonly Placed<object>[], name: string): unknown[] {
  return placed.map(({ row }) => (row as Record<string, unknown>)[name] ?? null);
}

function propertyName(name: string, column: Column): string {
  if (column.kind === 'id') return 'id';
  return column.kind === 'text' ? (column.as ?? name) : name;
}
