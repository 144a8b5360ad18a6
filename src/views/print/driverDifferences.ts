import type { ControlsMessages } from '#i18n/controls/zh.ts';
import type { PrintMessages } from '#i18n/print/zh.ts';
import { driverValues } from '#model/driverValues.ts';
import { drivers, type DriverId } from '#model/generated/tables.ts';
import { simulatedYears } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import { driverScale } from '../controls/world/driverScale.ts';

/** What a driver was and is in each year in which it differs. */
export function driverDifference(
  id: DriverId,
  [before, after]: readonly [Scenario, Scenario],
  { drivers: names }: ControlsMessages,
  { differences }: PrintMessages,
): string {
  const driver = drivers.find((row) => row.id === id)!;
  const { factor, figure } = driverScale(driver);
  const [from, to] = [before, after].map((scenario) => driverValues(scenario, id));
  const years = simulatedYears.flatMap((year, index) => {
    const [was, is] = [from![index]!, to![index]!];
    if (was === is) return [];
    const unit = factor === 1 ? '' : '%';
    return [differences.driverYear(year, differences.moved(figure(was), figure(is) + unit))];
  });
  return differences.driver(names[id].name, years.join(differences.yearSeparator));
}
