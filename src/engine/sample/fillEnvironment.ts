import { driverValues } from '#model/driverValues.ts';
import { simulatedYears } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import type { EnvironmentPreset } from '#model/tables.ts';
import type { DrawBlock } from './DrawBlock.ts';
import { drawnDrivers } from './drawnDrivers.ts';
import { type EnvironmentDeviations, environmentDeviations } from './environmentDeviations.ts';
import type { NormalDraws } from './Normals.ts';

/** Purchase prices move this much more than producer prices. */
const purchaseLeverage = 1.5;

/** How chance moves a driver: the column it fills, the deviation it follows and the standard deviation. */
interface Movement {
  readonly column: Float64Array;
  readonly deviation: keyof EnvironmentDeviations;
  readonly spread: number;
}

function movements(
  preset: EnvironmentPreset,
  block: DrawBlock,
): Record<(typeof drawnDrivers)[number], Movement> {
  const { domesticSd, exportSd, priceSd } = preset;
  const purchaseSd = purchaseLeverage * priceSd;
  return {
    domesticDemandGrowth: { column: block.domestic, deviation: 'domestic', spread: domesticSd },
    exportGrowth: { column: block.export, deviation: 'export', spread: exportSd },
    producerInflation: { column: block.producerInflation, deviation: 'price', spread: priceSd },
    purchaseInflation: { column: block.purchaseInflation, deviation: 'price', spread: purchaseSd },
  };
}

/** Writes the four drivers that chance moves: values of the scenario plus deviations, or the values alone when the environment is certain. */
export function fillEnvironment(
  scenario: Scenario,
  preset: EnvironmentPreset,
  draws: NormalDraws,
  block: DrawBlock,
): void {
  const { count } = draws;
  const deviations = scenario.uncertainty.environment ? environmentDeviations(draws) : undefined;
  const moved = movements(preset, block);
  for (const driver of drawnDrivers) {
    const { column, deviation, spread } = moved[driver];
    const values = driverValues(scenario, driver);
    simulatedYears.forEach((_, year) => {
      const value = values[year] as number;
      const offset = year * block.stride;
      column.fill(value, offset, offset + count);
      if (deviations === undefined) return;
      for (let draw = 0; draw < count; draw += 1) {
        column[offset + draw] =
          value + spread * (deviations[deviation][year * count + draw] as number);
      }
    });
  }
}
