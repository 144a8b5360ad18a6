import { printProbability } from '#charts/figures/printProbability.ts';
import type { BoardMessages } from '#i18n/board/zh.ts';
import type { CompareMessages } from '#i18n/compare/zh.ts';
import { signedFigure } from '#i18n/controls/figures.ts';
import { shortNameOf, wholeFigure } from '#i18n/formats.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import { differenceBars, type Paired } from '#model/analysis.ts';
import { clusters, targetIds, targets, type TargetId } from '#model/generated/tables.ts';
import { quantileLevels } from '#model/quantities.ts';
import type { Bands } from '#model/result.ts';
import { targetStatistics, type Strictness } from '#model/targets.ts';
import { clusterBands, lastYear, reachColumn } from '#state/resultColumns.ts';
import { outputFigure } from '../figures/outputFigure.ts';
import { targetFigure } from '../figures/targetFigure.ts';
import type { Cell, CompareRow, Difference, PrintedBand } from './CompareRow.ts';

const levels = quantileLevels.length;
const [low, middle, high] = [0, quantileLevels.indexOf(0.5), levels - 1];
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
        difference: paired && outputDifference(targetIds.length + item, paired, words, language),
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

/** A difference of counts with the thousands of the counts beside it. */
function signedCount(value: number): string {
  const sign = signedFigure(value, 0).slice(0, 1);
  return sign + wholeFigure(Math.abs(value));
}

function targetDifference(
  id: TargetId,
  item: number,
  { paired }: Outcomes,
  { words, board }: OutcomeWords,
): Difference | undefined {
  if (!paired) return undefined;
  const inPoints = targetStatistics[id].kind === 'annualChange' || id === 'rdRatio';
  const figure = (value: number): string =>
    inPoints ? signedFigure(value * 100, id === 'rdRatio' ? 2 : 1) : signedCount(value);
  const counts = Array.from(
    paired.bars.subarray(item * differenceBars, (item + 1) * differenceBars),
  );
  const start = paired.barStarts[item]!;
  const barWidth = paired.barWidths[item]!;
  const told = differenceTexts(item, paired, figure, words);
  return {
    ...told,
    median: inPoints ? words.points(told.median) : told.median,
    spread: {
      counts,
      start,
      barWidth,
      falling: targets[item]!.comparison === '<=',
      label: words.bars(
        board.targets[id].name,
        figure(start),
        figure(start + barWidth * (counts.findLastIndex((count) => count > 0) + 1)),
      ),
    },
  };
}

function outputDifference(
  item: number,
  paired: Paired,
  words: CompareMessages,
  language: LanguageName,
): Difference {
  const unit = language === 'zh' ? 1 : 10;
  return differenceTexts(
    item,
    paired,
    (value) => signedFigure(value / unit, Math.abs(value / unit) < 10 ? 1 : 0),
    words,
  );
}

function differenceTexts(
  item: number,
  { quantiles, better, equal }: Paired,
  figure: (value: number) => string,
  words: CompareMessages,
): Difference {
  const printed = printedBand((level) => figure(quantiles[item * levels + level]!));
  const [ahead, same] = [better[item]!, equal[item]!];
  return {
    median: printed.median,
    band: words.range(printed.low, printed.high),
    better: shareText(ahead, same),
    ...(same > 0 && { tied: words.tied(shareText(same, same)) }),
    printed: { ...printed, equal: same > 0 ? shareText(same, same) : '0%' },
  };
}

/** Median and 90 % interval, each printed from its level. */
function printedBand(figure: (level: number) => string): PrintedBand {
  return { median: figure(middle), low: figure(low), high: figure(high) };
}

/** A share of the draws like any probability; where no draw makes a difference, that is certain. */
function shareText(share: number, same: number): string {
  if (same < 1) return printProbability(share);
  return share === 1 ? '100%' : '0%';
}
