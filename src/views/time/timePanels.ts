import { printProbability } from '#charts/figures/printedProbability.ts';
import type { FanLabels, FanSeries, TimePanelsProps } from '#charts/time/FanProps.ts';
import type { BoardMessages } from '#i18n/board/zh.ts';
import { decimalFigure, shortNameOf, wholeFigure } from '#i18n/formats.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import { quantityMessages } from '#i18n/quantities/messages.ts';
import { clusterIds, clusters, type ClusterId } from '#model/generated/tables.ts';
import { quantileLevels, years } from '#model/quantities.ts';
import {
  lastYear,
  mediansOf,
  provinceBandYears,
  provinceYears,
  reachColumn,
} from '#state/resultColumns.ts';
import type { FreeQuantity, StageQuantity } from '#state/Stage.svelte.ts';
import { outputFigure } from '../figures/outputFigure.ts';
import { quantities } from '../figures/quantities.ts';
import { quantityScale, type QuantityScope } from '../figures/quantityScale.ts';
import {
  clusterReader,
  fanSeries,
  provinceReader,
  type FanReader,
  type FanRuns,
} from '../stage/fanSeries.ts';
import { tickFigure, timeQuantity } from './timeQuantities.ts';

export type Panel = TimePanelsProps['panels'][number];

/** What all panels of a subject share. */
export interface PanelContext {
  readonly runs: FanRuns;
  readonly words: BoardMessages;
  readonly language: LanguageName;
  /** Name of the reference scenario. */
  readonly reference: string;
  readonly free: FreeQuantity;
}

/** Panels of one cluster: output with the tier lines, productivity, and the free quantity. */
export function clusterPanels(id: ClusterId, context: PanelContext): readonly Panel[] {
  const column = clusterIds.indexOf(id);
  const subject = shortNameOf(clusters[column]!, context.language);
  return [
    clusterOutput(column, subject, context),
    ...(['labourProductivity', context.free] as const).map((id) =>
      quantityPanel(id, clusterReader(quantities[id].cluster, column), 'cluster', subject, context),
    ),
  ];
}

/** Panels of the province: output with the tier counts, productivity, and the free quantity with its goal. */
export function provincePanels(context: PanelContext): readonly Panel[] {
  const subject = context.words.time.province;
  return [
    provinceOutput(subject, context),
    ...(['labourProductivity', context.free] as const).map((id) =>
      quantityPanel(id, provinceReader(quantities[id].province), 'province', subject, context),
    ),
  ];
}

function quantityPanel(
  id: StageQuantity,
  reader: FanReader,
  scope: QuantityScope,
  subject: string,
  context: PanelContext,
): Panel {
  const { plan, goal } = context.words.time;
  const { names, units } = quantityMessages[context.language];
  const { factor, text, unit } = quantityScale(id, scope, context.language);
  const asked = timeQuantity(id).plan;
  const change = 'change' in asked ? asked : undefined;
  const series = fanSeries(reader, context.runs, (value) => value * factor, change?.change);
  return {
    series,
    labels: {
      ...labelsOf(names[id], units[unit], text, subject, series, context),
      ...(change && { plan: () => plan(change.text) }),
    },
    lines: scope === 'province' && 'level' in asked ? [{ value: asked.level, label: goal }] : [],
  };
}

function clusterOutput(column: number, subject: string, context: PanelContext): Panel {
  const { words, language, runs } = context;
  const { laterOutput, laterYear } = clusters[column]!;
  const inBillions = language === 'en';
  const axis = (output: number): number => (inBillions ? output / 10 : output);
  const text = (value: number): string => outputFigure(inBillions ? value * 10 : value, language);
  const fan = fanSeries(clusterReader('outputValue', column), runs, axis);
  const known = years.find((year) => year === laterYear && year > years[0]);
  const outturn = known !== undefined &&
    laterOutput !== undefined && {
      outturn: { year: known, value: axis(laterOutput), label: words.time.outturn(known) },
    };
  const series = { ...fan, ...outturn };
  const bands = runs.banded?.bands;
  const tier = bands && reachColumn(bands, 'reach500', lastYear)[column]! < 0.5 ? 500 : 1000;
  const row = bands && {
    label: words.time.reach[tier],
    values: years.map((_, year) => certain(reachColumn(bands, `reach${tier}`, year)[column]!)),
  };
  return {
    series,
    labels: labelsOf(
      quantityMessages[context.language].names.output,
      quantityMessages[context.language].units.output,
      text,
      subject,
      series,
      context,
    ),
    lines: ([1000, 500] as const).map((line) => ({
      value: axis(line),
      label: words.ladder.lines[line],
    })),
    rows: [row ?? { label: words.time.reach[tier], values: years.map(() => '') }],
  };
}

function provinceOutput(subject: string, context: PanelContext): Panel {
  const { words, runs } = context;
  const trillions = (output: number): number => output / 1e4;
  const series = fanSeries(provinceReader('reportedOutputValue'), runs, trillions);
  const text = (value: number): string => decimalFigure(value, 2);
  const counts = (tier: 'tier500' | 'tier1000'): readonly number[] =>
    runs.banded
      ? mediansOf(provinceBandYears(runs.banded.bands, tier))
      : provinceYears(runs.result.central, tier);
  return {
    series,
    labels: labelsOf(
      quantityMessages[context.language].names.output,
      quantityMessages[context.language].units.provinceOutput,
      text,
      subject,
      series,
      context,
    ),
    rows: (['tier1000', 'tier500'] as const).map((tier) => ({
      label: words.time.tiers[tier],
      values: counts(tier).map((count) => wholeFigure(count)),
    })),
  };
}

/** P as printed; nothing to print where every draw or none is over the line. */
function certain(probability: number): string {
  return probability === 0 ? '–' : printProbability(probability);
}

function labelsOf(
  title: string,
  unit: string,
  text: (value: number) => string,
  subject: string,
  { median, bands }: FanSeries,
  { words, reference }: PanelContext,
): FanLabels {
  const last = years.length - 1;
  const levels = quantileLevels.length;
  const end = (level: number): string => text(bands?.[last * levels + level] ?? NaN);
  return {
    title,
    unit,
    summary: words.time.summary(
      subject,
      title,
      `${text(median[0]!)} ${unit}`,
      text(median[last]!),
      bands && `${end(0)}–${end(levels - 1)}`,
    ),
    value: text,
    tick: tickFigure,
    reference: (value) => words.time.reference(reference, text(value)),
    expected: (value) => words.time.expected(text(value)),
  };
}
