import { presetScenarios, type PresetScenario } from '#model/defaultScenario.ts';
import { leverIds } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';

export type ScenarioName = PresetScenario | 'custom';

/** Name of the plan in a scenario: that of a preset with the same levers, or `custom`. */
export function scenarioNameOf({ levels, starts, focus }: Scenario): ScenarioName {
  if (Object.keys(focus).length > 0) return 'custom';
  const names = Object.keys(presetScenarios) as PresetScenario[];
  const same = names.find((name) => {
    const preset = presetScenarios[name];
    return leverIds.every(
      (id) =>
        levels[id] === preset.levels[id] && (levels[id] === 0 || starts[id] === preset.starts[id]),
    );
  });
  return same ?? 'custom';
}

/** Whether drivers or events differ from those of the environment's preset. */
export function worldChanged({ drivers, events }: Scenario): boolean {
  return Object.keys(drivers).length > 0 || Object.keys(events).length > 0;
}
