import type { ClusterId } from '#model/generated/tables.ts';
import type { TableMessages } from '#i18n/table/zh.ts';
import { cellText, type CellFormats } from './cellTexts.ts';
import { copyText } from './copyText.ts';
import { readRow } from './readRow.ts';
import {
  columnIds,
  groupOf,
  isText,
  pinColumnIds,
  pinColumnOf,
  type ColumnId,
} from './tableColumns.ts';
import type { TableFigures } from './TableFigures.ts';
import type { TableHeadings } from './tableHeadings.ts';
import type { TableRowTexts } from './tableRows.ts';

/** What is copied: the rows in the order of the screen, all columns. */
export interface CopiedContent {
  readonly rows: readonly TableRowTexts[];
  readonly figures: TableFigures;
  readonly province: TableFigures;
  readonly formats: Readonly<Record<'cluster' | 'province', CellFormats>>;
  readonly headings: TableHeadings;
  readonly fullNames: Readonly<Partial<Record<ClusterId, string>>>;
  readonly words: TableMessages;
  /** What the numbers are of. */
  readonly note: string;
}

/** The table with one row of headings with units, as text and as cells; intervals take two columns. */
export function copiedTable(content: CopiedContent): {
  readonly text: string;
  readonly heads: readonly string[];
  readonly lines: readonly (readonly string[])[];
  readonly rows: number;
  readonly columns: number;
} {
  const { rows, figures, province, formats, fullNames, words, note } = content;
  const columns: readonly ColumnId[] = [...columnIds, ...pinColumnIds(figures.pins.length)];
  const heads = [
    words.columns.name,
    words.copies.fullName,
    ...columns.flatMap((id) => headsOf(id, content)),
  ];
  const numbers = (from: TableFigures, place: number, format: CellFormats) => (id: ColumnId) =>
    split(id, cellText(readRow(from, place), id, format));
  const provinceCells = columns.flatMap((id) =>
    isText(id) ? [''] : numbers(province, 0, formats.province)(id),
  );
  const members = rows.map(({ id, name, place, texts }) => [
    name,
    fullNames[id] ?? '',
    ...columns.flatMap((column) =>
      isText(column) ? [texts[column] ?? ''] : numbers(figures, place, formats.cluster)(column),
    ),
  ]);
  const lines = [[words.province, words.provinceTitle, ...provinceCells], ...members];
  const text = copyText([heads, ...lines, [], [note]]);
  return { text, heads, lines, rows: lines.length, columns: heads.length };
}

const intervals: readonly ColumnId[] = ['half', 'ninety', 'band'];

/** Lower and upper end of an interval, each in a cell of its own. */
function split(id: ColumnId, text: string): readonly string[] {
  if (!intervals.includes(id)) return [text];
  const [low = '', high = ''] = text.split('–');
  return [low, high];
}

function headsOf(id: ColumnId, { headings, words }: CopiedContent): readonly string[] {
  const group = groupOf(id);
  if (!group) return [id === 'grade' ? words.copies.grade : headings.texts[id]];
  const { title, unit } = headings.groups[group] ?? { title: '', unit: '' };
  const pin = pinColumnOf(id);
  if (pin) {
    const { unit: money } = headings.groups.output;
    const field = pin.field === 'median' ? `${words.copies.median} (${money})` : headings.texts[id];
    return [words.ofPin(title, field)];
  }
  if (id === 'reach500' || id === 'reach1000') return [headings.texts[id]];
  const text = id === 'median' ? words.copies.median : headings.texts[id];
  const named = (name: string): string => `${title} ${name} (${unit})`;
  return intervals.includes(id)
    ? [named(words.copies.low(text)), named(words.copies.high(text))]
    : [named(text)];
}
