import type { BoardMessages } from '#i18n/board/zh.ts';
import { planNameOf, type PlanName } from '#model/library.ts';
import type { Scenario } from '#model/scenario.ts';
import type { ScenarioState } from '#state/ScenarioState.svelte.ts';

export type ScenarioName = PlanName | 'custom';

/** Name of the plan in a scenario: that of the library with the same levers, or `custom`. */
export function scenarioNameOf(scenario: Scenario): ScenarioName {
  return planNameOf(scenario) ?? 'custom';
}

/** The plan of the library the board last equalled on its way here, if any. */
function basisOf({
  start,
  past,
  opened,
}: Pick<ScenarioState, 'start' | 'past' | 'opened'>): PlanName | undefined {
  const way = [start, ...past.toReversed().map(({ scenario }) => scenario), opened];
  for (const scenario of way) {
    const name = planNameOf(scenario);
    if (name) return name;
  }
  return undefined;
}

/** Title of the board: the name of its plan, or what it was made from. */
export function scenarioTitle(
  scenario: Pick<ScenarioState, 'current' | 'start' | 'past' | 'opened'>,
  words: BoardMessages['header'],
): string {
  const name = scenarioNameOf(scenario.current);
  if (name !== 'custom') return words.scenarios[name];
  const basis = basisOf(scenario);
  return basis ? words.basedOn(words.scenarios[basis]) : words.scenarios.custom;
}

/** Whether drivers or events differ from those of the environment's preset. */
export function worldChanged({ drivers, events }: Scenario): boolean {
  return Object.keys(drivers).length > 0 || Object.keys(events).length > 0;
}
