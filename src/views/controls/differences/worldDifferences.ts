import { offsetFigure } from '#i18n/controls/figures.ts';
import type { ControlsMessages } from '#i18n/controls/zh.ts';
import { labelOf } from '#i18n/formats.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import { eventOn } from '#model/eventOn.ts';
import {
  driverIds,
  drivers,
  eventIds,
  presets,
  type DriverId,
  type PresetId,
} from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import { driverOffset } from '#views/controls/changes/withDriver.ts';
import { mainDrivers } from '#views/controls/world/driverScale.ts';
import type { Difference } from './Difference.ts';

type World = Pick<Scenario, 'environment' | 'drivers' | 'events'>;

/**
 * Drivers and large projects that differ from the scenario's own environment; or, against a pin, from the world of
 * the pin, its environment included.
 */
export function worldDifferences(
  scenario: Scenario,
  words: ControlsMessages,
  language: LanguageName,
  pinned?: World,
): readonly Difference[] {
  const { environment } = scenario;
  const to: World = pinned ?? { environment, drivers: {}, events: {} };
  const changedDrivers = driverIds.filter(
    (id) => JSON.stringify(scenario.drivers[id]) !== JSON.stringify(to.drivers[id]),
  );
  const changedEvents = eventIds.filter((id) => scenario.events[id] !== to.events[id]);
  return [
    ...(to.environment === environment ? [] : [ofEnvironment(environment, to, words, language)]),
    ...changedDrivers.map((id) => ofDriver(scenario, id, to, words)),
    ...changedEvents.map((id): Difference => {
      const on = eventOn(scenario, id);
      return {
        id,
        tone: 'world',
        name: words.events[id],
        change: on ? words.differences.on : words.differences.off,
        sections: ['events'],
        elementId: `event-${id}`,
        undo: (current) => ({ ...current, events: asBefore(id, current.events, to.events) }),
      };
    }),
  ];
}

function ofEnvironment(
  environment: Scenario['environment'],
  { environment: before, drivers, events }: World,
  words: ControlsMessages,
  language: LanguageName,
): Difference {
  const nameOf = (id: PresetId): string =>
    labelOf(
      presets.find((preset) => preset.id === id)!,
      language,
    );
  return {
    id: 'environment',
    tone: 'world',
    name: words.world.heading,
    change: `${nameOf(before)}→${nameOf(environment)}`,
    sections: [],
    elementId: 'environment',
    undo: (current) => ({ ...current, environment: before, drivers, events }),
  };
}

function ofDriver(
  scenario: Scenario,
  id: DriverId,
  to: World,
  words: ControlsMessages,
): Difference {
  const isMain = mainDrivers.some((main) => main === id);
  const offset = driverOffset(scenario, id);
  const index = drivers.find((driver) => driver.id === id)?.initial !== 0;
  return {
    id,
    tone: 'world',
    name: words.drivers[id].name,
    change: index ? signedIndex(offset) : `${offsetFigure(offset * 100)} ${words.world.points}`,
    sections: isMain ? [] : ['otherDrivers'],
    elementId: `driver-${id}`,
    undo: (current) => ({ ...current, drivers: asBefore(id, current.drivers, to.drivers) }),
  };
}

/** A record with one entry as in another one, where it may be absent. */
function asBefore<Entries extends Readonly<Partial<Record<string, unknown>>>>(
  id: keyof Entries & string,
  entries: Entries,
  before: Entries,
): Entries {
  const { [id]: _, ...others } = entries;
  return { ...others, ...(before[id] !== undefined && { [id]: before[id] }) } as Entries;
}

function signedIndex(offset: number): string {
  return `${offset < 0 ? '−' : '+'}${Math.abs(offset).toFixed(2)}`;
}
