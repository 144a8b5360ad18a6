import { driverValues } from '#model/driverValues.ts';
import { type ParameterId, parameterIds } from '#model/generated/tables.ts';
import { type Scenario, uncertaintySources } from '#model/scenario.ts';
import { drawnDrivers } from './drawnDrivers.ts';

function sameParameter(one: Scenario, other: Scenario, parameter: ParameterId): boolean {
  const prior = one.priors[parameter];
  const otherPrior = other.priors[parameter];
  return (
    one.parameters[parameter] === other.parameters[parameter] &&
    prior?.median === otherPrior?.median &&
    prior?.low5 === otherPrior?.low5 &&
    prior?.high95 === otherPrior?.high95
  );
}

/**
 * Whether `fillDraws` gives the same block for two scenarios: levers, starts, focus, base figures, time step
 * and event switches may differ. While a lever moves, the blocks need not be filled again.
 */
export function sameDraws(one: Scenario, other: Scenario): boolean {
  return (
    one.seed === other.seed &&
    one.environment === other.environment &&
    uncertaintySources.every((source) => one.uncertainty[source] === other.uncertainty[source]) &&
    drawnDrivers.every((driver) => {
      const values = driverValues(other, driver);
      return driverValues(one, driver).every((value, year) => value === values[year]);
    }) &&
    parameterIds.every((parameter) => sameParameter(one, other, parameter))
  );
}
