import { events, type EventId } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';

/** Whether a discrete project takes place: the scenario's switch, or the default of its environment preset. */
export function eventOn(scenario: Scenario, event: EventId): boolean {
  const row = events.find(({ id }) => id === event);
  if (!row) throw new RangeError(`no event ${event}`);
  const { defaultOn } = row;
  return scenario.events[event] ?? (defaultOn === 'all' || defaultOn === scenario.environment);
}
