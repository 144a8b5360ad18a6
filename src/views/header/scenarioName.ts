import type { BoardMessages } from '#i18n/board/zh.ts';
import { labelOf } from '#i18n/formats.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import { presets } from '#model/generated/tables.ts';
import { nearestPlanOf, planNameOf, type PlanName } from '#model/library.ts';
import type { Scenario } from '#model/scenario.ts';

export type ScenarioName = PlanName | 'custom';

/** Name of the plan in a scenario: that of the library with the same levers, or `custom`. */
export function scenarioNameOf(scenario: Scenario): ScenarioName {
  return planNameOf(scenario) ?? 'custom';
}

/**
 * Title of a scenario: the name of its plan, or what it is a variant of. It follows from the scenario alone, as its seal
 * does: whoever opens its link reads the same.
 */
export function scenarioTitle(scenario: Scenario, words: BoardMessages['header']): string {
  const name = scenarioNameOf(scenario);
  if (name !== 'custom') return words.scenarios[name];
  const nearest = nearestPlanOf(scenario);
  return nearest ? words.basedOn(words.scenarios[nearest]) : words.scenarios.custom;
}

/**
 * Name of the world of a scenario, with what else in it is the user's own: changed drivers and events, base figures,
 * coefficients and priors. Whoever cites a number under a name must not take private figures for the plan's.
 */
export function worldTitle(
  scenario: Scenario,
  words: BoardMessages['header'],
  language: LanguageName,
): string {
  const { environment, drivers, events, baseOutputs, parameters, priors } = scenario;
  const world = presets.find(({ id }) => id === environment)!;
  return [
    labelOf(world, language),
    ...(holds(drivers, events) ? [words.changedWorld] : []),
    ...(holds(baseOutputs) ? [words.ownData] : []),
    ...(holds(parameters, priors) ? [words.ownAssumptions] : []),
  ].join('');
}

/** Whether anything in a scenario beside the levers is the user's own. */
export function holdsOwn({ baseOutputs, parameters, priors }: Scenario): boolean {
  return holds(baseOutputs, parameters, priors);
}

function holds(...changes: readonly object[]): boolean {
  return changes.some((change) => Object.keys(change).length > 0);
}
