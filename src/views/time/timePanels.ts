import { printProbability } from '#charts/figures/printProbability.ts';
import type { FanPanel } from '#charts/time/FanProps.ts';
import { shortNameOf, wholeFigure } from '#i18n/formats.ts';
import { quantityMessages } from '#i18n/quantities/messages.ts';
import { timeMessages } from '#i18n/time/messages.ts';
import { clusterIds, clusters, type ClusterId } from '#model/generated/tables.ts';
import { laterFigure } from '#model/laterFigure.ts';
import { years } from '#model/quantities.ts';
import {
  lastYear,
  mediansOf,
  provinceBandYears,
  provinceYears,
  reachColumn,
} from '#state/resultColumns.ts';
import type { StageQuantity } from '#state/Stage.svelte.ts';
import { quantities } from '../figures/quantities.ts';
import { quantityScale, type QuantityScope } from '../figures/quantityScale.ts';
import { clusterReader, fanSeries, provinceReader } from '../stage/fanSeries.ts';
import { fanLabels } from './fanLabels.ts';
import type { PanelContext } from './PanelContext.ts';
import { timeQuantity } from './timeQuantities.ts';

/** Quantities of the three panels. */
export function panelQuantities({ free }: PanelContext): readonly StageQuantity[] {
  return ['output', 'labourProductivity', free];
}

/** Panels of one cluster: output with the tier lines, productivity, and the free quantity. */
export function clusterPanels(id: ClusterId, context: PanelContext): readonly FanPanel[] {
  return panelQuantities(context).map((quantity) =>
    quantity === 'output' ? clusterOutput(id, context) : clusterPanel(id, quantity, context),
  );
}

/** Panels of the province: output with the tier counts, productivity, and the free quantity with its goal. */
export function provincePanels(context: PanelContext): readonly FanPanel[] {
  return panelQuantities(context).map((quantity) => {
    const panel = provincePanel(quantity, context);
    return quantity === 'output' ? { ...panel, rows: tierRows(context) } : panel;
  });
}

const mainTargets = [
  'energyIntensity',
  'rdRatio',
  'wastewaterIntensity',
  'waterIntensity',
] as const satisfies readonly StageQuantity[];

/** Panels of the province for the main targets of the plan that its first ones leave out. */
export function furtherPanels(context: PanelContext): readonly FanPanel[] {
  return mainTargets
    .filter((quantity) => quantity !== context.free)
    .slice(0, 3)
    .map((quantity) => provincePanel(quantity, context));
}

function clusterPanel(id: ClusterId, quantity: StageQuantity, context: PanelContext): FanPanel {
  const column = clusterIds.indexOf(id);
  const reader = clusterReader(quantities[quantity].cluster, column);
  const subject = shortNameOf(clusters[column]!, context.language);
  return quantityPanel(quantity, reader, 'cluster', subject, context);
}

function provincePanel(quantity: StageQuantity, context: PanelContext): FanPanel {
  const reader = provinceReader(quantities[quantity].province);
  return quantityPanel(quantity, reader, 'province', context.words.time.province, context);
}

function quantityPanel(
  id: StageQuantity,
  reader: ReturnType<typeof clusterReader>,
  scope: QuantityScope,
  subject: string,
  context: PanelContext,
): FanPanel {
  const { plan, goal } = context.words.time;
  const { names, units } = quantityMessages[context.language];
  const { factor, text, unit } = quantityScale(id, scope, context.language);
  const asked = timeQuantity(id).plan;
  const change = 'change' in asked ? asked : undefined;
  const series = fanSeries(reader, context.runs, (value) => value * factor, change?.change);
  const labels = fanLabels({ title: names[id], unit: units[unit], subject, text }, series, context);
  return {
    series,
    labels: {
      ...labels,
      ...(change && { plan: () => (context.brief ? change.text : plan(change.text)) }),
    },
    lines: scope === 'province' && 'level' in asked ? [{ value: asked.level, label: goal }] : [],
  };
}

/** Output of a cluster with the tier lines, P to pass the nearer one, and the published figure. */
function clusterOutput(id: ClusterId, context: PanelContext): FanPanel {
  const { words, language, runs } = context;
  const column = clusterIds.indexOf(id);
  const cluster = clusters[column]!;
  const { factor, text, unit } = quantityScale('output', 'cluster', language);
  const fan = fanSeries(clusterReader('outputValue', column), runs, (value) => value * factor);
  const known = laterFigure(cluster);
  const outturn = known?.drawn && {
    year: known.year,
    value: known.value * factor,
    label: timeMessages[language].outturn(known.year, text(known.value * factor)),
  };
  const series = { ...fan, ...(outturn && { outturn }) };
  const { names, units } = quantityMessages[language];
  const bands = runs.banded?.bands;
  const tier = bands && reachColumn(bands, 'reach500', lastYear)[column]! < 0.5 ? 500 : 1000;
  const reach = bands && years.map((_, year) => reachColumn(bands, `reach${tier}`, year)[column]!);
  return {
    series,
    labels: fanLabels(
      {
        title: names.output,
        unit: units[unit],
        subject: shortNameOf(cluster, language),
        text,
      },
      series,
      context,
    ),
    lines: ([1000, 500] as const).map((line) => ({
      value: line * factor,
      label: words.ladder.lines[line],
    })),
    rows: [
      {
        label: words.time.reach[tier],
        values: years.map((_, year) => (reach ? printProbability(reach[year]!) : '')),
      },
    ],
  };
}

/** How many clusters are in each tier, by year. */
function tierRows({ words, runs }: PanelContext): FanPanel['rows'] {
  return (['tier1000', 'tier500'] as const).map((tier) => {
    const counts = runs.banded
      ? mediansOf(provinceBandYears(runs.banded.bands, tier))
      : provinceYears(runs.result.central, tier);
    return {
      label: words.time.tiers[tier],
      values: counts.map((count, year) =>
        year === lastYear ? words.time.tierUnit(wholeFigure(count)) : wholeFigure(count),
      ),
    };
  });
}
