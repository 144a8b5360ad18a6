import { eventOnByDefault } from '#model/eventOn.ts';
import type { EventId } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';

/** The scenario with a large project switched; a switch as in the environment is not kept. */
export function withEvent(scenario: Scenario, id: EventId, on: boolean): Scenario {
  const { [id]: _, ...others } = scenario.events;
  const asDefault = on === eventOnByDefault(scenario.environment, id);
  return { ...scenario, events: asDefault ? others : { ...others, [id]: on } };
}
