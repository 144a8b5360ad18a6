import type { Issue } from '#model/issue.ts';
import { normaliseScenario } from '#model/normaliseScenario.ts';
import { readAssumptions } from '#model/readAssumptions.ts';
import { readLevers } from '#model/readLevers.ts';
import { readSample } from '#model/readSample.ts';
import { readWorld } from '#model/readWorld.ts';
import type { Scenario } from '#model/scenario.ts';
import { scenarioKeys } from '#model/scenarioFile.ts';
import { createScenarioReader } from '#model/scenarioReader.ts';

export interface ParsedScenario {
  readonly scenario: Scenario;
  readonly issues: readonly Issue[];
}

/**
 * Reads a scenario from parsed JSON of any shape (see `ScenarioFile`). Never throws: every unknown key,
 * wrong type and number outside its limits becomes an issue with its place, and the rest is kept. What the
 * file does not say is as in the reference scenario.
 */
export function parseScenario(value: unknown): ParsedScenario {
  const reader = createScenarioReader();
  const fields = reader.record(
    '',
    value === undefined ? null : value,
    scenarioKeys,
    (_, field) => field,
  );
  const scenario = normaliseScenario({
    ...readWorld(reader, fields),
    ...readLevers(reader, fields),
    ...readAssumptions(reader, fields),
    ...readSample(reader, fields),
  });
  return { scenario, issues: reader.issues };
}
