import type { ClusterId } from '#model/generated/tables.ts';

/** A scenario that is compared: the one on the board, a pin, or the reference of the library. */
export interface Side {
  readonly key: string;
  readonly title: string;
  readonly letter?: string;
  readonly colour?: number;
}

/** A figure and its band as printed, each number by itself, for a spreadsheet. */
export interface PrintedBand {
  readonly median: string;
  readonly low: string;
  readonly high: string;
}

/** What one scenario says of an item: the figure, and a second line under it. */
export interface Cell {
  readonly text: string;
  readonly under?: string;
  readonly printed?: PrintedBand & { readonly probability: string };
}

/** How the draws of the difference are spread. */
export interface Spread {
  readonly counts: readonly number[];
  readonly start: number;
  readonly barWidth: number;
  readonly falling: boolean;
  readonly label: string;
}

/** The difference to the reference over common draws. */
export interface Difference {
  /** The median; of counts the mean, for the median of whole numbers hides what is less than one. */
  readonly told: string;
  readonly band: string;
  /** Share of the draws in which the board does better, and in which there is no difference. */
  readonly better: string;
  readonly tied?: string;
  readonly printed: PrintedBand & { readonly mean: string; readonly equal: string };
  readonly spread?: Spread;
}

/** An item of the comparison, one cell for each side. */
export interface CompareRow {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly difference?: Difference | undefined;
  readonly cluster?: ClusterId;
}

export interface CompareSection {
  readonly key: 'targets' | 'plan' | 'world' | 'assumptions' | 'clusters';
  readonly rows: readonly CompareRow[];
}

/** Whether the sides say different things of an item; what is not there yet says nothing. */
export function differs({ cells }: CompareRow): boolean {
  const said = new Set(cells.map(({ text, under }) => `${text}\n${under ?? ''}`));
  return said.size > 1;
}

/** The sections with the rows that are to be seen, and only sections that have any. */
export function visibleSections(
  sections: readonly CompareSection[],
  onlyChanged: boolean,
): readonly CompareSection[] {
  return sections
    .map(({ key, rows }) => ({ key, rows: onlyChanged ? rows.filter(differs) : rows }))
    .filter(({ rows }) => rows.length > 0);
}

/** The first row that shows how its draws are spread. */
export function firstSpread(sections: readonly CompareSection[]): string | undefined {
  return sections.flatMap(({ rows }) => rows).find(({ difference }) => difference?.spread)?.key;
}
