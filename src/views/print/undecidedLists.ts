import type { LanguageName } from '#i18n/Language.svelte.ts';
import { clusters } from '#model/generated/tables.ts';
import { undecidedAt, type NearCluster } from './nearestLines.ts';
import type { PrintContext } from './PrintContext.ts';
import type { ListLines } from './shareLines.ts';

/** The undecided clusters at one line. */
export interface UndecidedList extends ListLines {
  readonly line: 500 | 1000;
  readonly near: readonly NearCluster[];
}

/** Clusters beside each other; names are longer in English. */
export function undecidedColumns(language: LanguageName): number {
  return language === 'en' ? 3 : 4;
}

/** The undecided clusters at each line. */
export function undecidedLists({ rows, language }: PrintContext): readonly UndecidedList[] {
  const sure = { 1000: 4, 500: language === 'en' ? 7 : 6 };
  return ([1000, 500] as const).map((line) => {
    const near = undecidedAt(rows, line);
    const wanted = Math.ceil(near.length / undecidedColumns(language));
    return { line, near, wanted, sure: sure[line] };
  });
}

/** How many of those undecided at the lower line have an estimate as base figure; nothing where none is undecided. */
export function weakNote({ rows, sample, board, words }: PrintContext): string {
  const near = undecidedAt(rows, 500);
  const weak = near.filter(
    ({ id, column }) => clusters[column]!.grade === 'C' && !sample.scenario.baseOutputs[id],
  );
  return near.length > 0
    ? words.undecided.weak(board.ladder.lines[500], near.length, weak.length)
    : '';
}
