import type { FanLine, FanSeries } from '#charts/time/FanProps.ts';
import type { BoardMessages } from '#i18n/board/zh.ts';
import { decimalFigure } from '#i18n/formats.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import { targets } from '#model/generated/tables.ts';
import { tierBounds } from '#model/quantities.ts';
import { lastYear } from '#state/resultColumns.ts';
import { outputFigure } from '../figures/outputFigure.ts';
import { fanSeries, type FanReader, type FanRuns } from '../stage/fanSeries.ts';

/** Quantities of the small fans, in their order. */
export const fanQuantities = ['outputValue', 'labourProductivity', 'energyIntensity'] as const;
export type FanQuantity = (typeof fanQuantities)[number];

/** A small fan with the number at its end. */
export interface SmallFan {
  readonly id: FanQuantity;
  readonly title: string;
  readonly series: FanSeries;
  readonly lines: readonly FanLine[];
  readonly value: string;
  readonly unit: string;
  /** The unit in the narrow column. */
  readonly shortUnit: string;
}

/** How a subject's output is shown: in trillions for the province, with tier lines for a cluster. */
export type FanSubject = 'cluster' | 'prefecture' | 'province';

/**
 * The three small fans of a subject.
 * @param seriesOf the series of a quantity; `change` is the change a year that the plan asks for
 */
export function fanRow(
  seriesOf: (id: FanQuantity, change: number | undefined) => FanSeries,
  words: BoardMessages,
  language: LanguageName,
  subject: FanSubject,
): readonly SmallFan[] {
  const province = subject === 'province';
  const figures: Readonly<Record<FanQuantity, (value: number) => string>> = {
    outputValue: (value) =>
      province ? decimalFigure(value / 1e4, 2) : outputFigure(value, language),
    labourProductivity: (value) => decimalFigure(value, 1),
    energyIntensity: (value) => decimalFigure(value, 2),
  };
  const outputUnit = { zh: province ? '万亿元' : '亿元', en: province ? 'tn yuan' : 'bn yuan' };
  return fanQuantities.map((id) => {
    const unit = id === 'outputValue' ? outputUnit[language] : words.inspector.units[id];
    const series = seriesOf(id, targets.find((target) => target.id === id)?.value);
    return {
      id,
      title: words.inspector.titles[id],
      series,
      lines: id === 'outputValue' && subject === 'cluster' ? tierLines(words) : [],
      value: figures[id](series.median[lastYear]!),
      unit,
      shortUnit: id === 'outputValue' ? unit : words.inspector.shortUnits[id],
    };
  });
}

/** Series of a subject that stands in results as a column of its own. */
export function readSeries(
  readers: Readonly<Record<FanQuantity, FanReader>>,
  runs: FanRuns,
): (id: FanQuantity, change: number | undefined) => FanSeries {
  return (id, change) => fanSeries(readers[id], runs, (value) => value, change);
}

function tierLines(words: BoardMessages): FanLine[] {
  return [tierBounds.tier1000, tierBounds.tier500].map((value) => ({
    value,
    label: words.ladder.lines[value],
  }));
}
