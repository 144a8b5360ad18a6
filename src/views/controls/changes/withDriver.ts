import { drivers, type DriverId, type PresetId } from '#model/generated/tables.ts';
import { simulatedYears, type SimulatedYear } from '#model/quantities.ts';
import { driverValues } from '#model/driverValues.ts';
import type { Scenario } from '#model/scenario.ts';
import { driverRanges } from '#model/scenarioLimits.ts';
import type { YearValues } from '#model/tables.ts';

/** Values of a driver in an environment preset when nothing is changed. */
export function presetValues(environment: PresetId, id: DriverId): YearValues {
  return drivers.find((driver) => driver.id === id)!.values[environment];
}

/** Mean deviation of a driver from its preset over the three years, in the driver's unit. */
export function driverOffset(scenario: Scenario, id: DriverId): number {
  const preset = presetValues(scenario.environment, id);
  const values = driverValues(scenario, id);
  const sum = values.reduce((total, value, year) => total + value - preset[year]!, 0);
  return grid(sum / values.length);
}

/** The scenario with a driver moved in all years, so that its mean deviation from the preset is `offset`. */
export function withDriverOffset(scenario: Scenario, id: DriverId, offset: number): Scenario {
  const shift = offset - driverOffset(scenario, id);
  return withDriverValues(
    scenario,
    id,
    map(driverValues(scenario, id), (value) => value + shift),
  );
}

/** The scenario with another value of a driver in one year. */
export function withDriverValue(
  scenario: Scenario,
  id: DriverId,
  year: SimulatedYear,
  value: number,
): Scenario {
  const at = simulatedYears.indexOf(year);
  const values = map(driverValues(scenario, id), (old, index) => (index === at ? value : old));
  return withDriverValues(scenario, id, values);
}

/** The scenario with a driver as in its preset. */
export function withoutDriver(scenario: Scenario, id: DriverId): Scenario {
  return withDriverValues(scenario, id, presetValues(scenario.environment, id));
}

/** The scenario in another environment; deviations of its drivers from the preset are carried over. */
export function withEnvironment(scenario: Scenario, environment: PresetId): Scenario {
  const changed = Object.keys(scenario.drivers) as DriverId[];
  const start: Scenario = { ...scenario, environment, drivers: {} };
  return changed.reduce((carried, id) => {
    const before = presetValues(scenario.environment, id);
    const values = driverValues(scenario, id);
    const moved = map(presetValues(environment, id), (value, year) => {
      return value + values[year]! - before[year]!;
    });
    return withDriverValues(carried, id, moved);
  }, start);
}

/** The scenario with three values of a driver, within its limits; years as in the preset are not kept. */
function withDriverValues(scenario: Scenario, id: DriverId, values: YearValues): Scenario {
  const preset = presetValues(scenario.environment, id);
  const { from = -Infinity, to = Infinity } = driverRanges[id];
  const kept = simulatedYears.flatMap((year, index) => {
    const value = grid(Math.min(to, Math.max(from, values[index]!)));
    return value === preset[index] ? [] : [[year, value] as const];
  });
  const { [id]: _, ...others } = scenario.drivers;
  const drivers = kept.length === 0 ? others : { ...others, [id]: Object.fromEntries(kept) };
  return { ...scenario, drivers };
}

/** Links keep six digits of a driver: six decimals are within that for values below one. */
function grid(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function map(values: YearValues, change: (value: number, index: number) => number): YearValues {
  return [change(values[0], 0), change(values[1], 1), change(values[2], 2)];
}
