import fc from 'fast-check';

import {
  clusterIds,
  driverIds,
  eventIds,
  leverIds,
  parameters,
  presetIds,
} from '#model/generated/tables.ts';
import { parseScenario } from '#model/parseScenario.ts';
import { simulatedYears } from '#model/quantities.ts';
import type { Range } from '#model/range.ts';
import { timeSteps, uncertaintySources, type Scenario } from '#model/scenario.ts';
import {
  baseOutputRange,
  driverRanges,
  focusRange,
  parameterRange,
  seedRange,
} from '#model/scenarioLimits.ts';

/** Any number of a range, its ends included where they belong to it. */
function within({ from, to, above, below }: Range): fc.Arbitrary<number> {
  return fc.double({
    min: above ?? from ?? -1e9,
    max: below ?? to ?? 1e9,
    minExcluded: above !== undefined,
    maxExcluded: below !== undefined,
    noNaN: true,
  });
}

/** A record with some of the keys. */
function some<V>(keys: readonly (string | number)[], valueOf: (key: never) => fc.Arbitrary<V>) {
  return fc
    .subarray([...keys], { maxLength: Math.min(keys.length, 6) })
    .chain((chosen) =>
      fc.record(Object.fromEntries(chosen.map((key) => [key, valueOf(key as never)]))),
    );
}

const level = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.6, 1));
const start = within({ from: 2020, to: 2023 });
const parameterIds = parameters.map(({ id }) => id);
const rangeOf = new Map(parameters.map((parameter) => [parameter.id, parameterRange(parameter)]));

const prior = (id: never) =>
  fc
    .tuple(within(rangeOf.get(id)!), within(rangeOf.get(id)!), within(rangeOf.get(id)!))
    .map((points) => points.sort((one, other) => one - other))
    .map(([low5, median, high95]) => ({ low5, median, high95 }));

/** Any content of a scenario file in which nothing is wrong. */
export const arbitraryFile = fc.record(
  {
    environment: fc.constantFrom(...presetIds),
    dt: fc.constantFrom(...timeSteps),
    allLevers: level,
    levers: some(leverIds, () => level),
    allStarts: start,
    starts: some(leverIds, () => start),
    focus: some(clusterIds, () => some(leverIds, () => within(focusRange))),
    drivers: some(driverIds, (id) => some(simulatedYears, () => within(driverRanges[id]))),
    events: some(eventIds, () => fc.boolean()),
    parameters: some(parameterIds, (id) => within(rangeOf.get(id)!)),
    priors: some(parameterIds, prior),
    baseOutputs: some(clusterIds, () =>
      fc.record({ value: within(baseOutputRange), note: fc.string({ maxLength: 40 }) }),
    ),
    uncertainty: some(uncertaintySources, () => fc.boolean()),
    seed: fc.integer({ min: seedRange.from!, max: seedRange.to! }),
    draws: fc.constantFrom(64, 128, 256, 512, 1024, 2048, 65536, 131072),
  },
  { requiredKeys: [] },
);

/** Any scenario, in its normal form. */
export const arbitraryScenario: fc.Arbitrary<Scenario> = arbitraryFile.map(
  (file) => parseScenario(file).scenario,
);
