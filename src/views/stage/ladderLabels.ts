import { printProbability } from '#charts/figures/printedProbability.ts';
import type { TierGroup } from '#charts/ladder/ladderGroups.ts';
import type { LadderLabels } from '#charts/ladder/LadderProps.ts';
import type { LadderRow } from '#charts/ladder/ladderRows.ts';
import type { BoardMessages } from '#i18n/board/zh.ts';
import { decimalFigure } from '#i18n/formats.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import { outputFigure, outputText } from '../figures/outputFigure.ts';

/** Texts of the ladder in a language; `reference` is the name of the ghost. */
export function ladderLabels(
  words: BoardMessages,
  language: LanguageName,
  reference: string,
): LadderLabels {
  const { ladder } = words;
  const note = ({ kind, count, crossed, expected }: TierGroup): string => {
    if (kind === 'tier1000' || kind === 'tier500') return ladder.over(count, crossed);
    if (kind !== 'below') return ladder.near(count);
    return ladder.below(count, expected === undefined ? undefined : decimalFigure(expected, 1));
  };
  const reach = (row: LadderRow): string | undefined => {
    if (row.reach500 === undefined || row.reach1000 === undefined) return undefined;
    return (
      [
        [500, row.reach500],
        [1000, row.reach1000],
      ] as const
    )
      .filter(([, probability]) => probability > 0 && probability < 1)
      .map(([line, probability]) =>
        ladder.reachText(ladder.lines[line], printProbability(probability)),
      )
      .join(words.comma);
  };
  const row = (row: LadderRow): string => {
    const [low, , , high] = row.band ?? [];
    const band =
      low === undefined || high === undefined
        ? undefined
        : `${outputFigure(low, language)}–${outputFigure(high, language)}`;
    return ladder.row(
      row.cluster.label,
      outputText(row.base, language),
      outputText(row.median, language),
      band,
      reach(row),
    );
  };
  return {
    ladder: ladder.ladder,
    axis: ladder.axis,
    lines: ladder.lines,
    reach: ladder.reach,
    group: (group) => ({ title: ladder.groups[group.kind], note: note(group) }),
    crossed: (line, direction) => ladder.crossed[direction](ladder.lines[line]),
    rest: ladder.rest,
    belowAxis: ladder.belowAxis,
    key: {
      base: '2019',
      reference,
      half: ladder.half,
      ninety: ladder.ninety,
      median: ladder.median,
    },
    row,
    probability: printProbability,
  };
}
