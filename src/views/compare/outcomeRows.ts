import { printProbability } from '#charts/figures/printProbability.ts';
import type { BoardMessages } from '#i18n/board/zh.ts';
import type { CompareMessages } from '#i18n/compare/zh.ts';
import { shortNameOf } from '#i18n/formats.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import type { Paired } from '#model/analysis.ts';
import { clusters, targetIds } from '#model/generated/tables.ts';
import { quantileLevels } from '#model/quantities.ts';
import type { Bands } from '#model/result.ts';
import type { Strictness } from '#model/targets.ts';
import { clusterBands, lastYear, reachColumn } from '#state/resultColumns.ts';
import { outputFigure } from '../figures/outputFigure.ts';
import { targetFigure } from '../figures/targetFigure.ts';
import type { Cell, CompareRow } from './CompareRow.ts';
import { outputDifference, targetDifference } from './pairedDifference.ts';
import { printedBand } from './printedBand.ts';

const levels = quantileLevels.length;
const middle = quantileLevels.indexOf(0.5);
/** The counted clusters and their places in the table. */
const counted = clusters.flatMap((cluster, column) =>
  cluster.counted ? [{ cluster, column }] : [],
);

/** What comes out of each side, and the difference to the reference over common draws. */
export interface Outcomes {
  /** Absent where a side is not simulated yet. */
  readonly bands: readonly (Bands | undefined)[];
  readonly paired: Paired | undefined;
  readonly strictness: Strictness;
}
export interface OutcomeWords {
  readonly words: CompareMessages;
  readonly board: BoardMessages;
  readonly language: LanguageName;
}

/** The targets, and how likely they are met together. */
export function targetRows(outcomes: Outcomes, wording: OutcomeWords): readonly CompareRow[] {
  const { bands, strictness } = outcomes;
  const { words, board } = wording;
  const cells = (read: (of: Bands) => Cell): Cell[] =>
    bands.map((of) => (of ? read(of) : { text: words.waiting }));
  const rows = targetIds.map((id, place): CompareRow => {
    const quantile = (of: Bands, level: number) => of.targets[place * levels + level]!;
    return {
      key: id,
      name: board.targets[id].name,
      cells: cells((of) => {
        const figure = (level: number): string => targetFigure(id, quantile(of, level));
        const printed = printedBand(figure);
        const probability = printProbability(of[strictness][place]!);
        return {
          text: `${printed.median} · ${probability}`,
          under: words.range(printed.low, printed.high),
          printed: { ...printed, probability },
        };
      }),
      difference: targetDifference(id, place, outcomes, wording),
    };
  });
  const joint = (['headline', 'all'] as const).map((which): CompareRow => ({
    key: which,
    name: words[which],
    cells: cells((of) => ({ text: printProbability(of.joint[which][strictness].probability) })),
  }));
  return [...rows, ...joint];
}

/** Output of the counted clusters, those that differ most first; without differences, the largest first. */
export function clusterRows(
  { bands, paired }: Outcomes,
  { words, language }: OutcomeWords,
): readonly CompareRow[] {
  const columns = bands.map((of) => of && clusterColumns(of));
  const [board] = columns;
  const weight = (item: number, column: number): number =>
    paired
      ? Math.abs(paired.quantiles[(targetIds.length + item) * levels + middle]!)
      : (board?.bands[column * levels + middle] ?? 0);
  return counted
    .map(({ cluster, column }, item) => ({
      weight: weight(item, column),
      row: {
        key: cluster.id,
        cluster: cluster.id,
        name: shortNameOf(cluster, language),
        cells: columns.map((of): Cell => {
          if (!of) return { text: words.waiting };
          const quantile = (level: number) =>
            outputFigure(of.bands[column * levels + level]!, language);
          const [first, second] = [of.reach1000[column]!, of.reach500[column]!];
          const reach =
            first > 0 && first < 1
              ? words.reach1000(printProbability(first))
              : second > 0 && second < 1
                ? words.reach500(printProbability(second))
                : '';
          const printed = printedBand(quantile);
          return {
            text: reach ? `${printed.median} · ${reach}` : printed.median,
            under: words.range(printed.low, printed.high),
            printed: { ...printed, probability: reach },
          };
        }),
        difference:
          paired && outputDifference(cluster, targetIds.length + item, paired, words, language),
      },
    }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ row }) => row);
}

function clusterColumns(bands: Bands) {
  return {
    bands: clusterBands(bands, 'outputValue', lastYear),
    reach500: reachColumn(bands, 'reach500', lastYear),
    reach1000: reachColumn(bands, 'reach1000', lastYear),
  };
}
