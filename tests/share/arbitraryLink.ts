import fc from 'fast-check';
import {
  clusterIds,
  driverIds,
  eventIds,
  leverIds,
  parameterIds,
  parameters,
  presetIds,
} from '#model/generated/tables.ts';
import { normaliseScenario } from '#model/normaliseScenario.ts';
import { quantiseScenario } from '#model/quantiseScenario.ts';
import { simulatedYears } from '#model/quantities.ts';
import { timeSteps, uncertaintySources, type Scenario } from '#model/scenario.ts';
import { driverRanges } from '#model/scenarioLimits.ts';
import { referenceNames, viewNames, type LinkState } from '#share/linkState.ts';

const thousandths = (from: number, to: number): fc.Arbitrary<number> =>
  fc.integer({ min: Math.round(from * 1000), max: Math.round(to * 1000) }).map((n) => n / 1000);
const some = <K extends string, V>(keys: readonly K[], value: fc.Arbitrary<V>) =>
  fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 4 }) as fc.Arbitrary<
    Partial<Record<K, V>>
  >;
const byLever = (value: fc.Arbitrary<number>) =>
  fc.record(
    Object.fromEntries(leverIds.map((id) => [id, value])) as Record<
      (typeof leverIds)[number],
      fc.Arbitrary<number>
    >,
  );
const inside = (from: number, to: number) => fc.double({ min: from, max: to, noNaN: true });

const driverYears = fc
  .tuple(
    ...driverIds.map((id) => {
      const { from = -0.5, to = 1 } = driverRanges[id];
      return fc.option(
        fc.dictionary(fc.constantFrom(...simulatedYears.map(String)), inside(from, to), {
          maxKeys: 3,
        }),
      );
    }),
  )
  .map((years) =>
    Object.fromEntries(driverIds.flatMap((id, i) => (years[i] ? [[id, years[i]]] : []))),
  );

/** Factor on the median within every distribution's support. */
const medians = (factor: fc.Arbitrary<number>) =>
  some(parameterIds, factor).map((factors) =>
    Object.fromEntries(
      Object.entries(factors).map(([id, f]) => {
        const { median = 0, low5 = 0, high95 = 0 } = parameters.find((row) => row.id === id) ?? {};
        return [
          id,
          { median, low5: low5 + (median - low5) * f, high95: high95 - (high95 - median) * f },
        ];
      }),
    ),
  );

/** Any scenario the model can run, on the grid of links. */
const arbitraryScenario: fc.Arbitrary<Scenario> = fc
  .record({
    environment: fc.constantFrom(...presetIds),
    timeStep: fc.constantFrom(...timeSteps),
    levels: byLever(thousandths(0, 1)),
    starts: byLever(thousandths(2020, 2023)),
    focus: some(clusterIds, some(leverIds, thousandths(0, 10))),
    drivers: driverYears,
    events: some(eventIds, fc.boolean()),
    parameters: medians(inside(0, 1)).map((rows) =>
      Object.fromEntries(Object.entries(rows).map(([id, { low5 }]) => [id, low5])),
    ),
    priors: medians(inside(0, 0.9)),
    baseOutputs: some(
      clusterIds,
      fc.record({
        value: inside(0.001, 999999),
        note: fc.string({ unit: 'grapheme', maxLength: 60 }),
      }),
    ),
    uncertainty: fc.record(
      Object.fromEntries(uncertaintySources.map((source) => [source, fc.boolean()])) as Record<
        (typeof uncertaintySources)[number],
        fc.Arbitrary<boolean>
      >,
    ),
    seed: fc.integer({ min: 0, max: 4294967295 }),
    draws: fc.integer({ min: 6, max: 17 }).map((power) => 2 ** power),
  })
  .map((scenario) => quantiseScenario(normaliseScenario(scenario as Scenario)));

export const arbitraryLink: fc.Arbitrary<LinkState> = fc.record(
  {
    scenario: arbitraryScenario,
    reference: fc.constantFrom(...referenceNames),
    view: fc.constantFrom(...viewNames),
    selected: fc.constantFrom(...clusterIds),
    language: fc.constantFrom('zh' as const, 'en' as const),
    theme: fc.constantFrom('light' as const, 'dark' as const),
  },
  { requiredKeys: ['scenario', 'reference', 'view'] },
);
