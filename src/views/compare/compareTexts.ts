import type { CompareRow, CompareSection, Side } from './CompareRow.ts';

/** Heads of the columns: of an item, of each number of a side, and of those of the difference. */
export interface CompareHeads {
  readonly section: string;
  readonly item: string;
  readonly low: string;
  readonly high: string;
  readonly probability: string;
  readonly difference: string;
  readonly better: string;
  readonly equal: string;
  readonly mean: string;
}

/**
 * The table as it is copied and saved: the heads, then every row with its section; a number to a cell, so that a
 * spreadsheet can compute with it. Files rely on the order of the columns: a new one comes last.
 */
export function compareTexts(
  sections: readonly CompareSection[],
  sides: readonly Side[],
  heads: CompareHeads,
  titles: Readonly<Record<CompareSection['key'], string>>,
): readonly (readonly string[])[] {
  const { section, item, low, high, probability, difference, better, equal, mean } = heads;
  const named = ({ letter, title }: Side): string => (letter ? `${letter} ${title}` : title);
  const band = (of: string): string[] => [of, `${of} ${low}`, `${of} ${high}`];
  return [
    [
      ...[section, item],
      ...sides.flatMap((side) => [...band(named(side)), `${named(side)} ${probability}`]),
      ...[...band(difference), better, equal, `${difference} ${mean}`],
    ],
    ...sections.flatMap(({ key, rows }) => rows.map((row) => [titles[key], ...rowTexts(row)])),
  ];
}

function rowTexts({ name, cells, difference }: CompareRow): readonly string[] {
  return [
    name,
    ...cells.flatMap(({ text, printed }) =>
      printed
        ? [printed.median, printed.low, printed.high, printed.probability]
        : [text, '', '', ''],
    ),
    ...(difference
      ? [
          ...[difference.printed.median, difference.printed.low, difference.printed.high],
          ...[difference.better, difference.printed.equal, difference.printed.mean],
        ]
      : ['', '', '', '', '', '']),
  ];
}
