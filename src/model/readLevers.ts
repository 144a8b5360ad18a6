import { byLever } from '#model/defaultScenario.ts';
import { clusterIds, leverIds, levers, type LeverId } from '#model/generated/tables.ts';
import type { Range } from '#model/range.ts';
import type { Scenario } from '#model/scenario.ts';
import type { ScenarioKey } from '#model/scenarioFile.ts';
import { focusRange, levelRange, startRange } from '#model/scenarioLimits.ts';
import type { ScenarioReader } from '#model/scenarioReader.ts';
import type { Lever } from '#model/tables.ts';

/** Levels, starts and focus of a scenario file. What it does not name is at zero and starts by default. */
export function readLevers(
  reader: ScenarioReader,
  fields: Partial<Record<ScenarioKey, unknown>>,
): Pick<Scenario, 'levels' | 'starts' | 'focus'> {
  const level = reader.number('allLevers', fields.allLevers, commonRange);
  const start = reader.number('allStarts', fields.allStarts, startRange);
  const levels = readEach(reader, 'levers', fields.levers, levelRange);
  const starts = readEach(reader, 'starts', fields.starts, () => startRange);
  const focus = reader.record('focus', fields.focus, clusterIds, (place, value) =>
    readEach(reader, place, value, () => focusRange),
  );
  return {
    levels: byLever(({ id, min }) => levels[id] ?? level ?? min),
    starts: byLever(({ id, defaultStart }) => starts[id] ?? start ?? defaultStart),
    focus,
  };
}

/** Levels every lever can have. */
const commonRange: Range = {
  from: Math.max(...levers.map(({ min }) => min)),
  to: Math.min(...levers.map(({ max }) => max)),
};

function readEach(
  reader: ScenarioReader,
  place: string,
  value: unknown,
  rangeOf: (lever: Lever) => Range,
): Partial<Record<LeverId, number>> {
  const ranges = byLever(rangeOf);
  return reader.record(place, value, leverIds, (inner, number, id) =>
    reader.number(inner, number, ranges[id]),
  );
}
