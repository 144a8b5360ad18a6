import type { CompareRow, CompareSection, Side } from './CompareRow.ts';

/** The table as rows of texts, as it is copied and saved: the heads, then every row with its section. */
export function compareTexts(
  sections: readonly CompareSection[],
  sides: readonly Side[],
  heads: {
    readonly section: string;
    readonly item: string;
    readonly band: string;
    readonly difference: string;
    readonly better: string;
  },
  titles: Readonly<Record<CompareSection['key'], string>>,
): readonly (readonly string[])[] {
  const named = ({ letter, title }: Side): string => (letter ? `${letter} ${title}` : title);
  return [
    [
      ...[heads.section, heads.item],
      ...sides.flatMap((side) => [named(side), `${named(side)} ${heads.band}`]),
      ...[heads.difference, `${heads.difference} ${heads.band}`, heads.better],
    ],
    ...sections.flatMap(({ key, rows }) => rows.map((row) => [titles[key], ...rowTexts(row)])),
  ];
}

function rowTexts({ name, cells, difference }: CompareRow): readonly string[] {
  return [
    name,
    ...cells.flatMap(({ text, under }) => [text, under ?? '']),
    ...[difference?.median ?? '', difference?.band ?? '', difference?.better ?? ''],
  ];
}
