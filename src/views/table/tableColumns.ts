import { textWidth } from '#charts/figures/fitText.ts';

/** Columns in the order of a wide screen; a narrow one has the texts last. */
export const columnIds = [
  'prefecture',
  'grade',
  'base',
  'median',
  'half',
  'ninety',
  'reach500',
  'reach1000',
  'difference',
  'first',
  'second',
  'third',
  'fourth',
  'band',
  'category',
  'sector',
] as const;
export type ColumnId = (typeof columnIds)[number];

/** What can be sorted by: any column, or the name in front. */
export type SortId = ColumnId | 'name';

const texts: readonly SortId[] = ['name', 'prefecture', 'grade', 'category', 'sector'];
const outputs: readonly SortId[] = [
  'base',
  'median',
  'half',
  'ninety',
  'reach500',
  'reach1000',
  'difference',
];

/** Texts stand at the left and are sorted by the alphabet, numbers at the right. */
export function isText(id: SortId): boolean {
  return texts.includes(id);
}

/** The heading a column stands under: output, the chosen quantity, or none. */
export function groupOf(id: ColumnId): 'output' | 'chosen' | undefined {
  if (isText(id)) return undefined;
  return outputs.includes(id) ? 'output' : 'chosen';
}

/** Columns for a width in pixels. */
export function columnsFor(width: number): readonly ColumnId[] {
  if (width >= 560) return columnIds;
  return [...columnIds.filter((id) => !isText(id)), ...columnIds.filter(isText)];
}

/** Space at both sides of a cell; that after a number also holds the mark of the sorted column. */
const padding = { text: 14, number: 16 };
/** A figure of the type of the board, and the most a long text gets. */
const digit = 6.8;
const widestText = 176;

/** Width of a column of texts under its heading, pixels; longer texts are cut short. */
export function textColumnWidth(heading: string, samples: readonly string[], mark = 0): number {
  const longest = Math.max(0, ...samples.map((text) => textWidth(text, 12)));
  const room = Math.min(widestText, longest) + mark;
  return Math.ceil(Math.max(textWidth(heading, 12) + 10, room) + padding.text);
}

/** Width of a column of numbers as long as this one, pixels. */
export function numberColumnWidth(heading: string, sample: string): number {
  return Math.ceil(Math.max(textWidth(heading, 12), sample.length * digit) + padding.number);
}
