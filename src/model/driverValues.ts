import { drivers, type DriverId } from '#model/generated/tables.ts';
import { simulatedYears } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import type { YearValues } from '#model/tables.ts';

/** Values of a driver in 2020, 2021 and 2022: those of the scenario's environment, or what replaces them. */
export function driverValues(scenario: Scenario, driverId: DriverId): YearValues {
  const driver = drivers.find(({ id }) => id === driverId);
  if (driver === undefined) throw new RangeError(`no driver ${driverId}`);
  const preset = driver.values[scenario.environment];
  const changed = scenario.drivers[driverId];
  if (changed === undefined) return preset;
  const [first, second, third] = simulatedYears;
  return [changed[first] ?? preset[0], changed[second] ?? preset[1], changed[third] ?? preset[2]];
}
