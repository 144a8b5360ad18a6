import { events, type EventId } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';

/** Whether a large project takes place: as switched in the scenario, else as in its environment. */
export function eventOn(scenario: Scenario, eventId: EventId): boolean {
  return scenario.events[eventId] ?? eventOnByDefault(scenario.environment, eventId);
}

/** Whether a large project takes place in an environment when nothing is switched. */
export function eventOnByDefault(environment: Scenario['environment'], eventId: EventId): boolean {
  const defaultOn = events.find(({ id }) => id === eventId)?.defaultOn;
  return defaultOn === 'all' || defaultOn === environment;
}
