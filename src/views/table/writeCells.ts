import { cellText, type CellFormats } from './cellTexts.ts';
import { readRow } from './readRow.ts';
import { isText, pinColumnOf, type ColumnId } from './tableColumns.ts';
import type { TableFigures } from './TableFigures.ts';

/** What a row is written from; `place` is that of the row among the figures. */
export interface WrittenRow {
  readonly figures: TableFigures;
  readonly place: number;
  readonly formats: CellFormats;
  /** Pins stand still during a drag. */
  readonly held: boolean;
}

/**
 * Writes the numbers of a row into its cells, where they differ: nothing but text changes. Done by hand because a
 * table has two thousand numbers, and that many effects cost more than the numbers.
 */
export function writeCells(
  row: Element,
  columns: readonly ColumnId[],
  { figures, place, formats, held }: WrittenRow,
): void {
  const read = readRow(figures, place);
  columns.forEach((column, index) => {
    if (isText(column) || (held && pinColumnOf(column))) return;
    const cell = row.children[index + 1];
    const text = cellText(read, column, formats);
    if (cell) write(cell, text);
  });
}

/** A text that changes keeps its node: a new one would be laid out from nothing. */
function write(cell: Element, text: string): void {
  const { firstChild } = cell;
  if (!(firstChild instanceof Text)) cell.textContent = text;
  else if (firstChild.data !== text) firstChild.data = text;
}
