import { printProbability } from '#charts/figures/printProbability.ts';
import type { CompareMessages } from '#i18n/compare/zh.ts';
import { signedFigure } from '#i18n/controls/figures.ts';
import { shortNameOf } from '#i18n/formats.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import { differenceBars, type Paired } from '#model/analysis.ts';
import { targets, type TargetId } from '#model/generated/tables.ts';
import { quantileLevels } from '#model/quantities.ts';
import type { Cluster } from '#model/tables.ts';
import { targetStatistics } from '#model/targets.ts';
import type { Difference } from './CompareRow.ts';
import type { Outcomes, OutcomeWords } from './outcomeRows.ts';
import { printedBand } from './printedBand.ts';

const levels = quantileLevels.length;

/** The difference of a target; absent before the draws are compared. */
export function targetDifference(
  id: TargetId,
  item: number,
  { paired }: Outcomes,
  { words, board }: OutcomeWords,
): Difference | undefined {
  if (!paired) return undefined;
  const inPoints = targetStatistics[id].kind === 'annualChange' || id === 'rdRatio';
  const figure = (value: number): string =>
    inPoints ? signedFigure(value * 100, id === 'rdRatio' ? 2 : 1) : signedFigure(value, 0);
  const meanFigure = inPoints ? figure : (value: number) => countMean(id, value);
  const texts = differenceTexts(item, paired, figure, words, meanFigure);
  const falling = targets[item]!.comparison === '<=';
  return {
    ...texts,
    told: inPoints ? words.points(texts.told) : words.mean(texts.printed.mean),
    spread: spreadOf(item, paired, falling, board.targets[id].name, figure, words),
  };
}

/** The mean difference of a count: clusters are few enough for a tenth to matter, so are other counts below ten. */
function countMean(id: TargetId, value: number): string {
  const ofClusters = id === 'tier500' || id === 'tier1000';
  return signedFigure(value, ofClusters || Math.abs(value) < 10 ? 1 : 0);
}

/** How the draws of an item are spread; `figure` prints a difference. */
function spreadOf(
  item: number,
  paired: Paired,
  falling: boolean,
  name: string,
  figure: (value: number) => string,
  words: CompareMessages,
): NonNullable<Difference['spread']> {
  const counts = Array.from(
    paired.bars.subarray(item * differenceBars, (item + 1) * differenceBars),
  );
  const [start, barWidth] = [paired.barStarts[item]!, paired.barWidths[item]!];
  const end = start + barWidth * (counts.findLastIndex((count) => count > 0) + 1);
  const label = words.bars(name, figure(start), figure(end));
  return { counts, start, barWidth, falling, label };
}

/** The difference in the output of a cluster. */
export function outputDifference(
  cluster: Cluster,
  item: number,
  paired: Paired,
  words: CompareMessages,
  language: LanguageName,
): Difference {
  const unit = language === 'zh' ? 1 : 10;
  const figure = (value: number): string =>
    signedFigure(value / unit, Math.abs(value / unit) < 10 ? 1 : 0);
  const name = shortNameOf(cluster, language);
  return {
    ...differenceTexts(item, paired, figure, words),
    spread: spreadOf(item, paired, false, name, figure, words),
  };
}

function differenceTexts(
  item: number,
  { quantiles, means, better, equal }: Paired,
  figure: (value: number) => string,
  words: CompareMessages,
  meanFigure = figure,
): Difference {
  const printed = printedBand((level) => figure(quantiles[item * levels + level]!));
  const [ahead, same] = [better[item]!, equal[item]!];
  return {
    told: printed.median,
    band: words.range(printed.low, printed.high),
    better: shareText(ahead, same),
    ...(same > 0 && { tied: words.tied(shareText(same, same)) }),
    printed: {
      ...printed,
      mean: meanFigure(means[item]!),
      equal: same > 0 ? shareText(same, same) : '0%',
    },
  };
}

/** A share of the draws like any probability; where no draw makes a difference, that is certain. */
function shareText(share: number, same: number): string {
  if (same < 1) return printProbability(share);
  return share === 1 ? '100%' : '0%';
}
