import { referenceScenario } from '#model/defaultScenario.ts';
import { driverIds, eventIds, presetIds } from '#model/generated/tables.ts';
import { simulatedYears } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import type { ScenarioKey } from '#model/scenarioFile.ts';
import { driverRanges } from '#model/scenarioLimits.ts';
import type { ScenarioReader } from '#model/scenarioReader.ts';

const yearKeys = simulatedYears.map((year) => `${year}` as const);

/** Environment, drivers and large projects of a scenario file. */
export function readWorld(
  reader: ScenarioReader,
  fields: Partial<Record<ScenarioKey, unknown>>,
): Pick<Scenario, 'environment' | 'drivers' | 'events'> {
  const environment = reader.choice('environment', fields.environment, presetIds);
  return {
    environment: environment ?? referenceScenario.environment,
    drivers: reader.record('drivers', fields.drivers, driverIds, (place, years, driver) =>
      reader.record(place, years, yearKeys, (inner, value) =>
        reader.number(inner, value, driverRanges[driver]),
      ),
    ),
    events: reader.record('events', fields.events, eventIds, reader.flag),
  };
}
