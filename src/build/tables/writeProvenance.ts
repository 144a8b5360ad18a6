import { tableColumns, tableNames, type TableName } from '#model/columns/tableColumns.ts';
import type { Columns } from '#model/columns/column.ts';

import type { Tables } from '#build/tables/TableTexts.ts';

const keys: Partial<Record<TableName, readonly string[]>> = {
  environments: ['preset', 'driver', 'year'],
  sectorShocks: ['preset', 'sector', 'year'],
  events: ['event', 'year'],
};

/** JSON of all provenance: the texts in both languages, then by table and row what the page leaves out. */
export function writeProvenance(tables: Tables): string {
  const texts = tables.sourceTexts.map(({ row }) => [row.en, row.zh]);
  const places = new Map(tables.sourceTexts.map(({ row }, index) => [row.en, index]));
  const written = tableNames
    .filter((table) => table !== 'sourceTexts' && table !== 'sobolDirectionNumbers')
    .map((table) => {
      const columns: Columns = tableColumns[table];
      const rows = tables[table].map(({ row }) => {
        const cells = row as Readonly<Record<string, unknown>>;
        return [keyOf(table, columns, cells), provenanceOf(columns, cells, places)];
      });
      return [table, Object.fromEntries(rows)];
    });
  return JSON.stringify({ texts, tables: Object.fromEntries(written) });
}

function keyOf(
  table: TableName,
  columns: Columns,
  cells: Readonly<Record<string, unknown>>,
): string {
  const names = keys[table] ?? Object.keys(columns).filter((name) => columns[name]?.kind === 'id');
  return names.map((name) => String(cells[name])).join('/');
}

function provenanceOf(
  columns: Columns,
  cells: Readonly<Record<string, unknown>>,
  places: ReadonlyMap<string, number>,
): Record<string, unknown> {
  const told = Object.entries(columns).filter(
    ([name, column]) => column.provenance && name in cells,
  );
  return Object.fromEntries(
    told.map(([name, column]) => {
      const twin = column.kind === 'text' && column.twin;
      return [name, twin ? places.get(cells[name] as string) : cells[name]];
    }),
  );
}
