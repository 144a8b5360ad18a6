import { printProbability } from '#charts/figures/printProbability.ts';
import type { BoardMessages } from '#i18n/board/zh.ts';
import { decimalFigure } from '#i18n/formats.ts';
import type { ScorecardMessages } from '#i18n/scorecard/zh.ts';
import { targetIds, targets, type TargetId } from '#model/generated/tables.ts';
import { quantileLevels } from '#model/quantities.ts';
import type { Bands, Result } from '#model/result.ts';
import type { Strictness } from '#model/targets.ts';
import type { PinnedRun } from '#state/board.svelte.ts';
import { goalFigure, targetFigure } from '../figures/targetFigure.ts';
import { pinTitle } from '../header/referenceName.ts';

/** A line of a note: what, how much, and how sure the sample is of it. */
export interface NoteRow {
  readonly name: string;
  readonly value: string;
  readonly error?: string;
}

const levels = quantileLevels.length;

/** Standard error of a probability in percentage points, to a tenth. */
function errorFigure(standardError: number): string {
  return decimalFigure(standardError * 100, 1);
}

/** Everything the sample says of one target, with the reference and the pins beside it. */
export function targetRows(
  id: TargetId,
  bands: Bands,
  reference: Result | undefined,
  referenceName: string,
  strictness: Strictness,
  text: ScorecardMessages,
  words: BoardMessages,
  pinned: readonly PinnedRun[] = [],
): readonly NoteRow[] {
  const place = targetIds.indexOf(id);
  const { value, toleratedValue } = targets[place]!;
  const quantile = (level: number): string =>
    targetFigure(id, bands.targets[place * levels + level]!);
  const ghost = reference?.bands;
  const outcome = (of: Bands): string =>
    targetFigure(id, of.targets[place * levels + 2]!) +
    words.comma +
    printProbability(of[strictness][place]!);
  const goal = goalFigure(id, value);
  return [
    { name: text.median, value: quantile(2) },
    { name: text.band, value: text.range(quantile(0), quantile(4)) },
    ...(toleratedValue === value
      ? []
      : [
          {
            name: text.goals.tolerant(goal, targetFigure(id, toleratedValue)),
            value: printProbability(bands.tolerant[place]!),
            error: text.error(errorFigure(bands.tolerantError[place]!)),
          },
        ]),
    {
      name: text.goals.strict(goal),
      value: printProbability(bands.strict[place]!),
      error: text.error(errorFigure(bands.strictError[place]!)),
    },
    ...(ghost
      ? [
          {
            name: text.reference(referenceName),
            value: outcome(ghost),
          },
        ]
      : []),
    ...pinned.flatMap(({ letter, name, result }) =>
      result?.bands ? [{ name: pinTitle(letter, name), value: outcome(result.bands) }] : [],
    ),
  ];
}

/** The joint probabilities, and what they would be without the target that holds each down. */
export function jointRows(
  { joint }: Bands,
  strictness: Strictness,
  text: ScorecardMessages,
  words: BoardMessages,
): readonly NoteRow[] {
  return (['headline', 'all'] as const).flatMap((which) => {
    const { probability, standardError, binding, withoutBinding } = joint[which][strictness];
    return [
      {
        name: text[which],
        value: printProbability(probability),
        error: text.error(errorFigure(standardError)),
      },
      { name: text.without(words.targets[binding].name), value: printProbability(withoutBinding) },
    ];
  });
}
