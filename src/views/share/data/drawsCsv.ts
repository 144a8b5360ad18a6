import { labelOf } from '#i18n/formats.ts';
import { targets } from '#model/generated/tables.ts';
import { csvText, type CsvCell } from '#share/csvText.ts';
import type { DataContext } from './DataContext.ts';

/** Summary of the draws: how often each number of clusters reached a line, and what was met jointly. */
export function drawsCsv({ result, language, words, notes }: DataContext): string {
  const { tierCounts, joint } = result.bands;
  const heads = words.data.draws;
  const counts = (['tier1000', 'tier500'] as const).flatMap((tier) =>
    Array.from(tierCounts[tier]).flatMap((draws, count): CsvCell[][] =>
      draws === 0 ? [] : [[heads[tier], count, draws, undefined]],
    ),
  );
  const together = (['headline', 'all'] as const).flatMap((which) =>
    (['strict', 'tolerant'] as const).flatMap((strictness): CsvCell[][] => {
      const { probability, standardError, binding, withoutBinding } = joint[which][strictness];
      const item = `${heads[which]} ${heads[strictness]}`;
      const target = labelOf(
        targets.find(({ id }) => id === binding)!,
        language,
      );
      return [
        [heads.joint, item, probability, standardError],
        [heads.joint, `${item} ${heads.without(target)}`, withoutBinding, undefined],
      ];
    }),
  );
  const headings = [heads.part, heads.item, heads.value, heads.error];
  return csvText(notes, headings, [...counts, ...together]);
}
