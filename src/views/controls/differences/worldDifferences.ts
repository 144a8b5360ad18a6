import { offsetFigure } from '#i18n/controls/figures.ts';
import type { ControlsMessages } from '#i18n/controls/zh.ts';
import { eventOn } from '#model/eventOn.ts';
import { driverIds, drivers, eventIds, type DriverId } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import { driverOffset, withoutDriver } from '#views/controls/changes/withDriver.ts';
import { withEvent } from '#views/controls/changes/withEvent.ts';
import { mainDrivers } from '#views/controls/world/driverScale.ts';
import type { Difference } from './Difference.ts';

/** Drivers and discrete projects that differ from the scenario's own environment. */
export function worldDifferences(
  scenario: Scenario,
  words: ControlsMessages,
): readonly Difference[] {
  const changedDrivers = driverIds.filter((id) => scenario.drivers[id] !== undefined);
  const changedEvents = eventIds.filter((id) => scenario.events[id] !== undefined);
  return [
    ...changedDrivers.map((id) => ofDriver(scenario, id, words)),
    ...changedEvents.map((id): Difference => {
      const on = eventOn(scenario, id);
      return {
        id,
        tone: 'world',
        name: words.events[id],
        change: on ? words.differences.on : words.differences.off,
        sections: ['events'],
        elementId: `event-${id}`,
        undo: (current) => withEvent(current, id, !on),
      };
    }),
  ];
}

function ofDriver(scenario: Scenario, id: DriverId, words: ControlsMessages): Difference {
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
    undo: (current) => withoutDriver(current, id),
  };
}

function signedIndex(offset: number): string {
  return `${offset < 0 ? '−' : '+'}${Math.abs(offset).toFixed(2)}`;
}
