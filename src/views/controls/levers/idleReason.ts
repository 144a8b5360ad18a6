import { clusterIds, levers, parameters } from '#model/generated/tables.ts';
import type { LeverId, ParameterId } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';

/** Why moving a lever changes nothing under the scenario's other settings. */
export type IdleReason =
  | { readonly kind: 'startsTooLate' | 'nothingToImplement' | 'excludedEverywhere' }
  | { readonly kind: 'zeroCoefficient'; readonly parameter: ParameterId };

/**
 * Safeguards that enter the model through `implementationQuality` alone, which multiplies the efforts of the tasks.
 * Their emphasis in clusters is in no equation.
 */
const throughTasksOnly: readonly LeverId[] = ['og', 'ev'];

/**
 * Levers all of whose effort is multiplied by one coefficient that can be zero: pilots act in `digitalShare`
 * through the boost to imitation, servitisation in `valueAddedRatio` through its gain. No other coefficient can
 * silence a lever; a test sets each to zero and runs the model.
 */
const soleCoefficient: Readonly<Partial<Record<LeverId, ParameterId>>> = {
  pl: 'pilotImitationBoost',
  sv: 'serviceValueAddedGain',
};

const tasks = levers.filter(({ project }) => project !== 'safeguards');

/** The reason why a lever has no effect, undefined when it has one. */
export function idleReason(scenario: Scenario, id: LeverId): IdleReason | undefined {
  if (!throughTasksOnly.includes(id)) return ownReason(scenario, id);
  if (!startsInTime(scenario, id)) return { kind: 'startsTooLate' };
  const acts = tasks.some(
    (task) => scenario.levels[task.id] > 0 && ownReason(scenario, task.id) === undefined,
  );
  return acts ? undefined : { kind: 'nothingToImplement' };
}

/** Why a lever whose effort enters the model itself has no effect. */
function ownReason(scenario: Scenario, id: LeverId): IdleReason | undefined {
  if (!startsInTime(scenario, id)) return { kind: 'startsTooLate' };
  const excluded = clusterIds.every((cluster) => scenario.focus[cluster]?.[id] === 0);
  if (excluded) return { kind: 'excludedEverywhere' };
  const parameter = soleCoefficient[id];
  if (parameter && isZero(scenario, parameter)) return { kind: 'zeroCoefficient', parameter };
  return undefined;
}

/** Efforts are taken at mid-step (`leverEffort` at `midTime`), so a lever acts only from before the middle of the last step. */
function startsInTime({ starts, timeStep }: Scenario, id: LeverId): boolean {
  return starts[id] < 2023 - timeStep / 2;
}

/** Whether a coefficient is zero in the central run and in every draw. */
function isZero({ parameters: fixed, priors, uncertainty }: Scenario, id: ParameterId): boolean {
  const value = fixed[id];
  if (value !== undefined) return value === 0;
  const { median, low5, high95 } = priors[id] ?? parameters.find((each) => each.id === id)!;
  return median === 0 && (!uncertainty.parameters || (low5 === 0 && high95 === 0));
}
