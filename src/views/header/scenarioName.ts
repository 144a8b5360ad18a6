import type { BoardMessages } from '#i18n/board/zh.ts';
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

/** Whether drivers or events differ from those of the environment's preset. */
export function worldChanged({ drivers, events }: Scenario): boolean {
  return Object.keys(drivers).length > 0 || Object.keys(events).length > 0;
}
