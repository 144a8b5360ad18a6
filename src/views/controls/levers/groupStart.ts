import { levers, type LeverId } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';

/** When some levers start; undefined where they start at different times. */
export function commonStart({ starts }: Scenario, ids: readonly LeverId[]): number | undefined {
  const [first] = ids;
  const start = first && starts[first];
  return ids.every((id) => starts[id] === start) ? start : undefined;
}

/** Whether any of the levers starts at another time than the plan says. */
export function hasOwnStart({ starts }: Scenario, ids: readonly LeverId[]): boolean {
  return levers.some(({ id, defaultStart }) => ids.includes(id) && starts[id] !== defaultStart);
}

/** The scenario with some levers starting at one time. */
export function startsAt(scenario: Scenario, ids: readonly LeverId[], time: number): Scenario {
  const moved = Object.fromEntries(ids.map((id) => [id, time]));
  return { ...scenario, starts: { ...scenario.starts, ...moved } };
}
