import { textWidth } from '#charts/figures/fitText.ts';
import { pinColours, type PinColour } from '#state/Pins.svelte.ts';

/** Columns in the order they are copied and saved in, which files rely on; `columnsFor` has that of the screen. */
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
  'fourth',
  'band',
  'first',
  'second',
  'third',
  'category',
  'sector',
] as const;

/** What stands of each pin: its median output of 2022, and P to reach the tiers. */
export const pinFields = ['median', 'reach500', 'reach1000'] as const;
export type PinField = (typeof pinFields)[number];
/** Columns of the pins by place. */
export type PinColumnId = `pin${PinColour}.${PinField}`;
export type ColumnId = (typeof columnIds)[number] | PinColumnId;

const pinColumns = new Map<ColumnId, { readonly place: PinColour; readonly field: PinField }>(
  pinColours.flatMap((place) =>
    pinFields.map((field) => [`pin${place}.${field}`, { place, field }] as const),
  ),
);

/** The columns of so many pins. */
export function pinColumnIds(count: number): readonly ColumnId[] {
  return [...pinColumns].flatMap(([id, { place }]) => (place < count ? [id] : []));
}

/** Which pin a column is of, by place, and what of it; undefined for the others. */
export function pinColumnOf(
  id: SortId,
): { readonly place: PinColour; readonly field: PinField } | undefined {
  return id === 'name' ? undefined : pinColumns.get(id);
}

/** What can be sorted by: any column, or the name in front. */
export type SortId = ColumnId | 'name';

const texts: readonly SortId[] = ['name', 'prefecture', 'grade', 'category', 'sector'];
/** In the order of the screen: the difference, which the board is for, has to be seen without scrolling. */
const outputs: readonly ColumnId[] = [
  'base',
  'median',
  'difference',
  'reach500',
  'reach1000',
  'half',
  'ninety',
];

/** Texts stand at the left and are sorted by the alphabet, numbers at the right. */
export function isText(id: SortId): boolean {
  return texts.includes(id);
}

export type GroupId = 'output' | 'chosen' | `pin${PinColour}`;

/** The heading a column stands under: output, a pin, the chosen quantity, or none. */
export function groupOf(id: ColumnId): GroupId | undefined {
  if (isText(id)) return undefined;
  const pin = pinColumnOf(id);
  if (pin) return `pin${pin.place}`;
  return outputs.includes(id) ? 'output' : 'chosen';
}

/** Columns for a width in pixels and so many pins, which stand behind the output they are compared with. */
export function columnsFor(width: number, pins = 0): readonly ColumnId[] {
  const all = columnIds.flatMap((id) => {
    if (id === 'base') return [...outputs, ...pinColumnIds(pins)];
    return outputs.includes(id) ? [] : [id];
  });
  if (width >= 560) return all;
  return [...all.filter((id) => !isText(id)), ...all.filter(isText)];
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
