import { referenceScenario } from '#model/defaultScenario.ts';
import { inRange } from '#model/range.ts';
import { timeSteps, uncertaintySources, type Scenario, type TimeStep } from '#model/scenario.ts';
import type { ScenarioKey } from '#model/scenarioFile.ts';
import { drawsRange, seedRange } from '#model/scenarioLimits.ts';
import type { ScenarioReader } from '#model/scenarioReader.ts';

type Fields = Partial<Record<ScenarioKey, unknown>>;

/** Time step, sources of uncertainty, seed and draws of a scenario file. */
export function readSample(
  reader: ScenarioReader,
  fields: Fields,
): Pick<Scenario, 'timeStep' | 'uncertainty' | 'seed' | 'draws'> {
  const { timeStep, uncertainty, seed, draws } = referenceScenario;
  const switches = reader.record(
    'uncertainty',
    fields.uncertainty,
    uncertaintySources,
    reader.flag,
  );
  return {
    timeStep: readTimeStep(reader, fields) ?? timeStep,
    uncertainty: { ...uncertainty, ...switches },
    seed: readWhole(reader, 'seed', fields.seed, seedRange) ?? seed,
    draws: readDraws(reader, fields.draws) ?? draws,
  };
}

function readTimeStep(reader: ScenarioReader, fields: Fields): TimeStep | undefined {
  const dt = reader.choice('dt', fields.dt, timeSteps);
  const timeStep = reader.choice('timeStep', fields.timeStep, timeSteps);
  if (dt !== undefined && timeStep !== undefined && dt !== timeStep)
    reader.report('conflict', 'dt', dt, `timeStep ${String(timeStep)}`);
  return timeStep ?? dt;
}

function readWhole(
  reader: ScenarioReader,
  place: string,
  value: unknown,
  range: typeof seedRange,
): number | undefined {
  const number = reader.number(place, value, range);
  if (number === undefined || Number.isInteger(number)) return number;
  reader.report('wrongType', place, value, 'a whole number');
  return undefined;
}

/** Any number of draws becomes the power of two below it. */
function readDraws(reader: ScenarioReader, value: unknown): number | undefined {
  const number = reader.number('draws', value, drawsRange);
  if (number === undefined) return undefined;
  let power = drawsRange.from ?? 1;
  while (inRange(power * 2, drawsRange) && power * 2 <= number) power *= 2;
  if (power !== number) reader.report('adjusted', 'draws', value, String(power));
  return power;
}
