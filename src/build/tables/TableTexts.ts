import type { TableName, TableRow } from '#model/columns/tableColumns.ts';

/** The text of every table of record by table name. */
export type TableTexts = Readonly<Record<TableName, string>>;

/** A row and the line of the file where it starts. */
export interface Placed<R> {
  readonly line: number;
  readonly row: R;
}

/** Every table as read, in the order of the files. */
export type Tables = { readonly [T in TableName]: readonly Placed<TableRow<T>>[] };

/** `sectorShocks` → `sector-shocks.csv`. */
export function tableFile(table: TableName): string {
  return `${table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.csv`;
}
