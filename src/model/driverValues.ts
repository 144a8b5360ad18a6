import { drivers, type DriverId } from '#model/generated/tables.ts';
import { simulatedYears } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import type { YearValues } from '#model/tables.ts';

/** Values of a driver in 2020, 2021 and 2022: the scenario's own where it sets them, those of its preset otherwise. */
export function driverValues(scenario: Scenario, driver: DriverId): YearValues {
  const row = drivers.find(({ id }) => id === driver);
  if (!row) throw new RangeError(`no driver ${driver}`);
  const [first, second, third] = row.values[scenario.environment];
  const own = scenario.drivers[driver] ?? {};
  const [y2020, y2021, y2022] = simulatedYears;
  return [own[y2020] ?? first, own[y2021] ?? second, own[y2022] ?? third];
}
