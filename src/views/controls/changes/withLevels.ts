import type { LeverId, ProjectId } from '#model/generated/tables.ts';
import { levers } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import { thousandths } from '#model/quantiseScenario.ts';

/** The levers of a project (or of the safeguards), in the order of the plan. */
export function leversOf(project: ProjectId): readonly LeverId[] {
  return levers.filter((lever) => lever.project === project).map(({ id }) => id);
}

/** Mean level of some levers, a share in [0, 1]. */
export function meanLevel({ levels }: Scenario, ids: readonly LeverId[]): number {
  return thousandths(ids.reduce((sum, id) => sum + levels[id], 0) / ids.length);
}

/** The scenario with some levers at one level, a share in [0, 1], on the grid of thousandths. */
export function withLevels(scenario: Scenario, ids: readonly LeverId[], level: number): Scenario {
  const at = Math.min(1, Math.max(0, thousandths(level)));
  const moved = Object.fromEntries(ids.map((id) => [id, at])) as Partial<Record<LeverId, number>>;
  return { ...scenario, levels: { ...scenario.levels, ...moved } };
}
