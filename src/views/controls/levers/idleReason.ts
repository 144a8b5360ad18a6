import { levers, type LeverId } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';

/** Why moving a lever changes nothing under the scenario's other settings. */
export type IdleReason = 'startsTooLate' | 'nothingToImplement';

/** Safeguards that enter the model through the quality of implementation alone. */
const throughTasksOnly: readonly LeverId[] = ['og', 'ev'];

const tasks = levers.filter(({ project }) => project !== 'safeguards');

/**
 * The reason why a lever has no effect, undefined when it has one. Efforts are taken at mid-step
 * (model.md, `leverEffort` at `midTime`), so a lever acts only if it starts before the middle of the last step.
 */
export function idleReason(scenario: Scenario, id: LeverId): IdleReason | undefined {
  const starts = (lever: LeverId): boolean => scenario.starts[lever] < 2023 - scenario.timeStep / 2;
  if (!starts(id)) return 'startsTooLate';
  if (!throughTasksOnly.includes(id)) return undefined;
  const implemented = tasks.some((task) => scenario.levels[task.id] > 0 && starts(task.id));
  return implemented ? undefined : 'nothingToImplement';
}
