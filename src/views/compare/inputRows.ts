import { coefficientFigure, percentFigure } from '#i18n/controls/figures.ts';
import type { ControlsMessages } from '#i18n/controls/zh.ts';
import type { CompareMessages } from '#i18n/compare/zh.ts';
import { labelOf, shortNameOf } from '#i18n/formats.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import { driverValues } from '#model/driverValues.ts';
import { eventOn } from '#model/eventOn.ts';
import {
  clusters,
  drivers,
  eventIds,
  leverIds,
  parameters,
  presets,
} from '#model/generated/tables.ts';
import { uncertaintySources, type Scenario } from '#model/scenario.ts';
import { driverScale } from '../controls/world/driverScale.ts';
import { outputFigure } from '../figures/outputFigure.ts';
import { startText } from '../footer/gestures/gestureFigures.ts';
import type { Cell, CompareRow, CompareSection } from './CompareRow.ts';

/** Words that what goes in is told with. */
export interface InputWords {
  readonly words: CompareMessages;
  readonly controls: ControlsMessages;
  readonly language: LanguageName;
}

/** What goes into each scenario: plan, world, assumptions and data. */
export function inputSections(
  scenarios: readonly Scenario[],
  wording: InputWords,
): readonly CompareSection[] {
  const row = (key: string, name: string, text: (of: Scenario) => string): CompareRow => ({
    key,
    name,
    cells: scenarios.map((scenario): Cell => ({ text: text(scenario) })),
  });
  return [
    { key: 'plan', rows: planRows(scenarios, row, wording) },
    { key: 'world', rows: worldRows(row, wording) },
    { key: 'assumptions', rows: assumptionRows(scenarios, row, wording) },
  ];
}

type MakeRow = (key: string, name: string, text: (of: Scenario) => string) => CompareRow;

function planRows(
  scenarios: readonly Scenario[],
  row: MakeRow,
  { words, controls, language }: InputWords,
): readonly CompareRow[] {
  const levers = leverIds.map((id) =>
    row(id, controls.levers[id], ({ levels, starts }) => {
      const level = `${percentFigure(levels[id])}%`;
      return levels[id] === 0 ? level : level + words.start(startText(starts[id], controls));
    }),
  );
  const focused = clusters.filter(({ id }) => scenarios.some(({ focus }) => focus[id]));
  return [
    ...levers,
    ...focused.map((cluster) =>
      row(`focus-${cluster.id}`, words.focus(shortNameOf(cluster, language)), ({ focus }) =>
        leverIds
          .flatMap((id) => {
            const times = focus[cluster.id]?.[id];
            return times === undefined
              ? []
              : [`${controls.levers[id]} ×${coefficientFigure(times)}`];
          })
          .join(words.comma),
      ),
    ),
  ];
}

function worldRows(row: MakeRow, { words, controls, language }: InputWords): readonly CompareRow[] {
  return [
    row('environment', words.world, ({ environment }) =>
      labelOf(
        presets.find(({ id }) => id === environment)!,
        language,
      ),
    ),
    ...drivers.map((driver) => {
      const { figure } = driverScale(driver);
      return row(driver.id, controls.drivers[driver.id].name, (scenario) =>
        driverValues(scenario, driver.id).map(figure).join(words.years),
      );
    }),
    ...eventIds.map((id) =>
      row(id, words.event(controls.events[id]), (scenario) =>
        eventOn(scenario, id) ? words.on : words.off,
      ),
    ),
  ];
}

function assumptionRows(
  scenarios: readonly Scenario[],
  row: MakeRow,
  { words, controls, language }: InputWords,
): readonly CompareRow[] {
  const figure = coefficientFigure;
  const fixed = parameters.filter(({ id }) =>
    scenarios.some((scenario) => scenario.parameters[id] !== undefined),
  );
  const changed = parameters.filter(({ id }) => scenarios.some(({ priors }) => priors[id]));
  const own = clusters.filter(({ id }) => scenarios.some(({ baseOutputs }) => baseOutputs[id]));
  return [
    ...uncertaintySources.map((source) =>
      row(source, words.uncertainty(controls.uncertainty[source].name), ({ uncertainty }) =>
        uncertainty[source] ? '✓' : '–',
      ),
    ),
    ...fixed.map((parameter) =>
      row(
        `parameter-${parameter.id}`,
        words.parameter(labelOf(parameter, language)),
        ({ parameters: values }) => {
          const value = values[parameter.id];
          return value === undefined ? words.unchanged : figure(value);
        },
      ),
    ),
    ...changed.map((parameter) =>
      row(`prior-${parameter.id}`, words.prior(labelOf(parameter, language)), ({ priors }) => {
        const prior = priors[parameter.id];
        if (!prior) return words.unchanged;
        return `${figure(prior.median)} (${words.range(figure(prior.low5), figure(prior.high95))})`;
      }),
    ),
    ...own.map((cluster) =>
      row(`base-${cluster.id}`, words.baseOutput(shortNameOf(cluster, language)), (scenario) => {
        const base = scenario.baseOutputs[cluster.id];
        return base ? outputFigure(base.value, language) : words.unchanged;
      }),
    ),
  ];
}
