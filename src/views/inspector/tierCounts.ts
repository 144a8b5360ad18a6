import type { BoardMessages } from '#i18n/board/zh.ts';
import { decimalFigure } from '#i18n/formats.ts';
import type { InspectorMessages } from '#i18n/inspector/zh.ts';
import { provinceSeries, tierBounds, years, type Tier } from '#model/quantities.ts';
import type { Bands } from '#model/result.ts';
import { lastYear, provinceBandYears } from '#state/resultColumns.ts';

/** A tier with the number of clusters that reach it in 2022. */
export interface TierCount {
  readonly id: Tier;
  readonly label: string;
  readonly median: string;
  readonly note: string;
}

/** The two tiers, the higher one first, from the quantiles and the mean of each in 2022; `waiting` while there are none. */
export function tierCounts(
  of: (tier: Tier) => { readonly quantiles: ArrayLike<number>; readonly mean: number } | undefined,
  words: BoardMessages,
  texts: InspectorMessages,
  waiting = texts.prefecture.waiting,
): readonly TierCount[] {
  const text = texts.prefecture;
  const whole = (value: number | undefined): string => String(Math.round(value ?? NaN));
  return (Object.keys(tierBounds) as Tier[]).toReversed().map((id) => {
    const figures = of(id);
    if (!figures) return { id, label: text.tiers[id], median: '–', note: waiting };
    const { quantiles, mean } = figures;
    const isFar = mean < 0.05 && Math.round(quantiles[4] ?? 1) === 0;
    const parts = [
      text.expected(decimalFigure(mean, 1)),
      text.band(whole(quantiles[0]), whole(quantiles[4])),
    ];
    return {
      id,
      label: text.tiers[id],
      median: whole(quantiles[2]),
      note: isFar ? text.noneNear : parts.join(words.comma),
    };
  });
}

/** The two tiers of the province. */
export function provinceCounts(
  bands: Bands | undefined,
  words: BoardMessages,
  texts: InspectorMessages,
): readonly TierCount[] {
  const figures = (tier: Tier) =>
    bands && {
      quantiles: provinceBandYears(bands, tier).slice(lastYear * 5),
      mean: bands.provinceMeans[provinceSeries.indexOf(tier) * years.length + lastYear]!,
    };
  return tierCounts(figures, words, texts);
}
