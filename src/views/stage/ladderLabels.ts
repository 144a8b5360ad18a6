import { printProbability } from '#charts/figures/printProbability.ts';
import type { TierGroup } from '#charts/ladder/ladderGroups.ts';
import type { LadderLabels, LadderPin } from '#charts/ladder/LadderProps.ts';
import type { LadderRow } from '#charts/ladder/ladderRows.ts';
import type { BoardMessages } from '#i18n/board/zh.ts';
import { decimalFigure } from '#i18n/formats.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import { pinTitle } from '../header/referenceName.ts';
import { outputFigure, outputText } from '../figures/outputFigure.ts';

/** What a ladder is about beside its numbers. */
export interface LadderSubject {
  /** Name of the ghost, and what it is called where there is little room. */
  readonly reference: string;
  readonly mark: string;
  /** Clusters shown, and whether those are all. */
  readonly count: number;
  readonly all: boolean;
  /** Whether a base figure is the user's own. */
  readonly own: boolean;
  readonly pins: readonly LadderPin[];
}

/** Texts of the ladder in a language. */
export function ladderLabels(
  words: BoardMessages,
  language: LanguageName,
  { reference, mark, count, all, own, pins }: LadderSubject,
): LadderLabels {
  const { ladder } = words;
  const counts = ({ kind, count, crossed, expected }: TierGroup): string => {
    if (kind === 'tier1000' || kind === 'tier500') return ladder.over(count, crossed);
    if (kind !== 'below') return ladder.near(count);
    return ladder.below(count, expected === undefined ? undefined : decimalFigure(expected, 1));
  };
  const note = (group: TierGroup): string => (all ? counts(group) : ladder.ofShown(counts(group)));
  const range = (low: number, high: number): string =>
    `${outputFigure(low, language)}–${outputFigure(high, language)}`;
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
  const base = (row: LadderRow): string => outputText(row.base, language);
  const median = (row: LadderRow): string => outputText(row.median, language);
  const pinned = ({ cluster }: LadderRow): readonly (readonly [string, string])[] =>
    pins.map(({ letter, name, outputs }) => [
      pinTitle(letter, name),
      outputText(outputs[cluster.column] ?? NaN, language),
    ]);
  const row = (row: LadderRow): string =>
    [
      ladder.row(
        row.cluster.label,
        row.cluster.own ? ladder.own(base(row)) : base(row),
        median(row),
        row.band && range(row.band[0], row.band[3]),
        reach(row),
      ),
      ...pinned(row).map(([title, output]) => `${title} ${output}`),
    ].join(words.comma);
  const exact = (row: LadderRow): string[] => {
    const { cluster, band, reference: ghost } = row;
    const grade = cluster.own ? ladder.noteOwn : ladder.noteGrade(cluster.grade);
    const beside =
      ghost !== undefined && ladder.noteReference(reference, outputText(ghost, language));
    return [
      cluster.label,
      ladder.noteBase(base(row), grade),
      [ladder.noteMedian(median(row)), beside].filter(Boolean).join(words.comma),
      band ? ladder.noteBand(range(band[1], band[2]), range(band[0], band[3])) : '',
      reach(row) ?? '',
      ...pinned(row).map(([title, output]) => ladder.noteReference(title, output)),
    ].filter((line) => line !== '');
  };
  return {
    ladder: ladder.ladder(count),
    axis: ladder.axis,
    lines: ladder.lines,
    reach: ladder.reach,
    group: (group) => ({ title: ladder.groups[group.kind], note: note(group) }),
    crossed: (line, direction) => ladder.crossed[direction](ladder.passed[line]),
    rest: ladder.rest,
    belowAxis: ladder.belowAxis,
    key: {
      base: own ? `□ ${ladder.own('2019')}` : '2019',
      reference: mark,
      half: ladder.half,
      ninety: ladder.ninety,
      median: ladder.median,
    },
    row,
    note: exact,
    probability: printProbability,
  };
}
