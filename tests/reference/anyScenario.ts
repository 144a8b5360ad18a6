import fc from 'fast-check';
import {
  clusterIds,
  driverIds,
  drivers,
  eventIds,
  leverIds,
  parameters,
  presetIds,
} from '#model/generated/tables.ts';
import { type Scenario, timeSteps } from '#model/scenario.ts';
import { scenarioOf } from './scenarioOf.ts';

const steps = (from: number, to: number, step: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: Math.round((to - from) / step) }).map((count) => from + count * step);
/** Some of the keys, each with a value. */
const some = <Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => fc.Arbitrary<Value>,
  most: number,
): fc.Arbitrary<Partial<Record<Key, Value>>> =>
  fc
    .uniqueArray(fc.constantFrom(...keys), { maxLength: most })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((key) => [key, value(key)]))))
    .map((record) => record as Partial<Record<Key, Value>>);
const perYear = (
  value: fc.Arbitrary<number>,
): fc.Arbitrary<Partial<Record<2020 | 2021 | 2022, number>>> =>
  fc.record({ 2020: value, 2021: value, 2022: value }, { requiredKeys: [] });
const initialOf = (id: string): number => drivers.find((driver) => driver.id === id)!.initial;

export const anyLevels = fc.record(
  Object.fromEntries(leverIds.map((id) => [id, steps(0, 1, 0.05)])),
) as fc.Arbitrary<Scenario['levels']>;

/** Scenarios in the tested range of the model, with every kind of setting. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    environment: fc.constantFrom(...presetIds),
    dt: fc.constantFrom(...timeSteps),
    levers: anyLevels,
    starts: some(leverIds, () => steps(2020, 2023, 0.25), 10),
    focus: some(clusterIds, () => some(leverIds, () => steps(0, 3, 0.25), 4), 5),
    drivers: some(
      driverIds,
      (id) =>
        perYear(
          initialOf(id) === 1 || !/Loss|Curb/.test(id)
            ? steps(initialOf(id) - 0.15, initialOf(id) + 0.15, 0.01)
            : steps(0, 0.15, 0.01),
        ),
      4,
    ),
    events: some(eventIds, () => fc.boolean(), 4),
    parameters: some(
      parameters.map(({ id }) => id),
      (id) => {
        const { low5, high95 } = parameters.find((parameter) => parameter.id === id)!;
        return fc.double({ min: Math.max(low5, 1e-4), max: high95, noNaN: true });
      },
      6,
    ),
    baseOutputs: some(
      clusterIds,
      () => fc.record({ value: steps(5, 3000, 5), note: fc.constant('') }),
      4,
    ),
    uncertainty: fc.record({
      parameters: fc.boolean(),
      environment: fc.boolean(),
      chance: fc.boolean(),
      baseData: fc.boolean(),
    }),
  })
  .map(scenarioOf);
