import { clusterIds, parameterIds, parameters, type ParameterId } from '#model/generated/tables.ts';
import type { Range } from '#model/range.ts';
import type { BaseOutput, PriorOverride, Scenario } from '#model/scenario.ts';
import type { ScenarioKey } from '#model/scenarioFile.ts';
import { baseOutputRange, noteLength, parameterRange } from '#model/scenarioLimits.ts';
import type { ScenarioReader } from '#model/scenarioReader.ts';

/** Fixed parameters, changed priors and changed base figures of a scenario file. */
export function readAssumptions(
  reader: ScenarioReader,
  fields: Partial<Record<ScenarioKey, unknown>>,
): Pick<Scenario, 'parameters' | 'priors' | 'baseOutputs'> {
  return {
    parameters: reader.record('parameters', fields.parameters, parameterIds, (place, value, id) =>
      reader.number(place, value, rangeOf(id)),
    ),
    priors: reader.record('priors', fields.priors, parameterIds, (place, value, id) =>
      readPrior(reader, place, value, rangeOf(id)),
    ),
    baseOutputs: reader.record('baseOutputs', fields.baseOutputs, clusterIds, (place, value) =>
      readBaseOutput(reader, place, value),
    ),
  };
}

const priorPoints = ['median', 'low5', 'high95'] as const;

function readPrior(
  reader: ScenarioReader,
  place: string,
  value: unknown,
  range: Range,
): PriorOverride | undefined {
  const before = reader.issues.length;
  const read = reader.record(place, value, priorPoints, (inner, point) =>
    reader.number(inner, point, range),
  );
  if (reader.issues.length > before) return undefined;
  const { median, low5, high95 } = read;
  if (median === undefined || low5 === undefined || high95 === undefined) {
    reader.report('wrongType', place, value, 'median, low5 and high95');
  } else if (low5 > median || median > high95) {
    reader.report('conflict', place, value, 'low5 ≤ median ≤ high95');
  } else {
    return { median, low5, high95 };
  }
  return undefined;
}

const baseOutputKeys = ['value', 'note'] as const;

function readBaseOutput(
  reader: ScenarioReader,
  place: string,
  value: unknown,
): BaseOutput | undefined {
  if (typeof value === 'number') {
    const bare = reader.number(place, value, baseOutputRange);
    return bare === undefined ? undefined : { value: bare, note: '' };
  }
  const before = reader.issues.length;
  const read = reader.record<'value' | 'note', number | string>(
    place,
    value,
    baseOutputKeys,
    (inner, part, key) =>
      key === 'value'
        ? reader.number(inner, part, baseOutputRange)
        : reader.text(inner, part, noteLength),
  );
  if (typeof read.value === 'number')
    return { value: read.value, note: typeof read.note === 'string' ? read.note : '' };
  if (reader.issues.length === before)
    reader.report('wrongType', place, value, 'a number, or value and note');
  return undefined;
}

function rangeOf(id: ParameterId): Range {
  const parameter = parameters.find((each) => each.id === id);
  if (parameter === undefined) throw new RangeError(`no parameter ${id}`);
  return parameterRange(parameter);
}
