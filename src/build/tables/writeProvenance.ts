import { tableColumns, tableNames, type TableName } from '#model/columns/tableColumns.ts';
import type { Column, Columns } from '#model/columns/column.ts';
import { tableKeys } from '#model/columns/tableKeys.ts';

import type { Tables } from '#build/tables/TableTexts.ts';

type Cells = Readonly<Record<string, unknown>>;

/**
 * JSON of all provenance: the texts in both languages, then by table and row what the page leaves out.
 * A text with two languages stands there as its place among the texts, in brackets.
 */
export function writeProvenance(tables: Tables): string {
  const texts = tables.sourceTexts.map(({ row }) => [row.en, row.zh]);
  const names = new Map(tables.clusters.map(({ row }) => [row.id as string, row.shortEn]));
  const places = new Map(tables.sourceTexts.map(({ row }, index) => [row.en, index]));
  const told = tableNames.filter(
    (table) => table !== 'sourceTexts' && table !== 'sobolDirectionNumbers',
  );
  const written = told.map((table) => {
    const rows = tables[table].map(({ row }): [string, Cells] => {
      const cells: Cells = row;
      return [keyOf(table, cells), provenanceOf(table, cells, places, names)];
    });
    return [table, Object.fromEntries<Cells>(rows)] as const;
  });
  return JSON.stringify({ texts, tables: Object.fromEntries(written) });
}

function keyOf(table: TableName, cells: Cells): string {
  const names = tableKeys[table]?.key ?? [idColumn(table)];
  return names.map((name) => String(cells[name])).join('/');
}

function idColumn(table: TableName): string {
  const columns: Columns = tableColumns[table];
  return Object.keys(columns).find((name) => columns[name]?.kind === 'id') ?? '';
}

/** Columns of clusters whose English may name another cluster by its identifier. */
const prose: ReadonlySet<string> = new Set(['note', 'output2019Method']);

/** A text with the names of clusters in place of their identifiers. */
function spelledOut(text: unknown, names: ReadonlyMap<string, string>): string {
  return String(text).replace(/[a-z]+(?:-[a-z]+)+/g, (word) => names.get(word) ?? word);
}

function provenanceOf(
  table: TableName,
  cells: Cells,
  places: ReadonlyMap<unknown, number>,
  names: ReadonlyMap<string, string>,
): Cells {
  const told = Object.entries<Column>(tableColumns[table]).filter(
    ([name, column]) => column.provenance && name in cells,
  );
  return Object.fromEntries(
    told.map(([name, column]) => {
      if (column.kind === 'text' && column.twin) return [name, [places.get(cells[name])]];
      return [name, prose.has(name) ? spelledOut(cells[name], names) : cells[name]];
    }),
  );
}
