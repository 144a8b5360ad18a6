import { levers, type LeverId } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Lever } from '#model/tables.ts';

/** A value for every lever. */
export function byLever<V>(valueOf: (lever: Lever) => V): Record<LeverId, V> {
  return Object.fromEntries(levers.map((lever) => [lever.id, valueOf(lever)])) as Record<
    LeverId,
    V
  >;
}

/** The plan as written in the world as it was: what the page shows first. */
export const defaultScenario: Scenario = {
  environment: 'outturn',
  timeStep: 0.25,
  levels: byLever(({ planAsWritten }) => planAsWritten),
  starts: byLever(({ defaultStart }) => defaultStart),
  focus: {},
  drivers: {},
  events: {},
  parameters: {},
  priors: {},
  baseOutputs: {},
  uncertainty: { parameters: true, environment: true, chance: true, baseData: true },
  seed: 1,
  draws: 1024,
};

/** No new policy in the same world: what differences are measured from, and what a file leaves unsaid. */
export const referenceScenario: Scenario = {
  ...defaultScenario,
  levels: byLever(({ min }) => min),
};

/** No new policy, the plan as written, every lever at its maximum. */
export const planScenarios = {
  none: referenceScenario,
  plan: defaultScenario,
  maximum: { ...defaultScenario, levels: byLever(({ max }) => max) },
} as const satisfies Readonly<Record<string, Scenario>>;

/** Name of one of these plans. */
export type ReferencePlan = keyof typeof planScenarios;
