import fc from 'fast-check';
import {
  categoryIds,
  clusterIds,
  driverIds,
  eventIds,
  leverIds,
  parameterIds,
  parameters,
  prefectureIds,
  presetIds,
  sectorIds,
} from '#model/generated/tables.ts';
import { normaliseScenario } from '#model/normaliseScenario.ts';
import { quantiseScenario } from '#model/quantiseScenario.ts';
import { simulatedYears, years } from '#model/quantities.ts';
import { timeSteps, uncertaintySources, type Scenario } from '#model/scenario.ts';
import { driverRanges } from '#model/scenarioLimits.ts';
import {
  askNames,
  captionLength,
  groupingNames,
  mostPins,
  notesLength,
  pinColours,
  pinNameLength,
  queryLength,
  referenceNames,
  tabledNames,
  tierNames,
  viewNames,
  type LinkFilter,
  type LinkPin,
  type LinkShown,
  type LinkState,
  type LinkStep,
  type QuantityName,
} from '#share/linkState.ts';
import { permanentColumns, permanentQuantities } from '#share/permanentIds.ts';
import { frozenBoard, newestReference } from '#share/references.ts';

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
        note: fc.string({ unit: 'grapheme', maxLength: 60, size: 'max' }),
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

const cluster = fc.constantFrom(...clusterIds);
const prefecture = fc.constantFrom(...prefectureIds);
const quantities = permanentQuantities.filter(
  (id) => !(tabledNames as readonly string[]).includes(id),
) as QuantityName[];

const query = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30, size: 'max' })
  .filter((text) => text.trim() !== '' && text.length <= queryLength);

const filter: fc.Arbitrary<LinkFilter> = fc.record(
  {
    categories: fc.uniqueArray(fc.constantFrom(...categoryIds)),
    nearLine: fc.boolean(),
    query: fc.oneof(fc.constant(''), query),
    prefecture,
    sector: fc.constantFrom(...sectorIds),
    tier: fc.constantFrom(...tierNames),
  },
  { requiredKeys: ['categories', 'nearLine', 'query'] },
);

/** A cluster, a prefecture or the province, with clusters compared beside it. */
const subject = fc
  .tuple(
    fc.oneof(
      fc.constant({}),
      fc.record({ selected: cluster }),
      fc.record({ prefecture }),
    ) as fc.Arbitrary<Pick<LinkState, 'selected' | 'prefecture'>>,
    fc.uniqueArray(cluster, { maxLength: 3 }),
  )
  .map(([one, others]) => ({ ...one, compared: others.filter((id) => id !== one.selected) }));

const anyText = (length: number): fc.Arbitrary<string> =>
  fc
    .string({ unit: 'grapheme', maxLength: Math.min(30, length), size: 'max' })
    .filter((text) => text.length <= length);

/** Any scenario, and what a board shows of it. */
const arbitraryShown: fc.Arbitrary<LinkShown> = fc
  .tuple(
    fc.record(
      {
        scenario: arbitraryScenario,
        reference: fc.constantFrom(...referenceNames),
        view: fc.constantFrom(...viewNames),
        year: fc.constantFrom(...years),
        quantity: fc.constantFrom(...quantities),
        tabled: fc.constantFrom(...tabledNames),
        sort: fc.record({ column: fc.constantFrom(...permanentColumns), falling: fc.boolean() }),
        strictness: fc.constantFrom('tolerant' as const, 'strict' as const),
        grouping: fc.constantFrom(...groupingNames),
        filter,
      },
      { requiredKeys: ['scenario', 'reference', 'view'] },
    ),
    fc.option(subject, { nil: {} }),
  )
  .map(([state, shown]) => ({ ...state, ...shown }));

const pin: fc.Arbitrary<LinkPin> = fc.record({
  name: anyText(pinNameLength),
  colour: fc.constantFrom(...pinColours),
  scenario: arbitraryScenario,
});

const step: fc.Arbitrary<LinkStep> = fc.record(
  {
    caption: anyText(captionLength),
    notes: anyText(notesLength),
    asks: fc.constantFrom(...askNames),
    shown: arbitraryShown.map((shown) => ({ ...frozenBoard(newestReference), ...shown })),
  },
  { requiredKeys: ['caption', 'notes', 'shown'] },
);

const many = <T>(one: fc.Arbitrary<T>, most: number): fc.Arbitrary<readonly T[] | undefined> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.array(one, { minLength: 1, maxLength: most }) },
  );

/** Any scenario on any board; one in ten with pins, one in ten with a story. */
export const arbitraryLink: fc.Arbitrary<LinkState> = fc
  .record({
    shown: arbitraryShown,
    spoken: fc.record(
      {
        language: fc.constantFrom('zh' as const, 'en' as const),
        theme: fc.constantFrom('light' as const, 'dark' as const),
      },
      { requiredKeys: [] },
    ),
    pins: many(pin, 3),
    story: many(step, 2),
    referencePin: fc.option(fc.nat(mostPins - 1), { nil: undefined }),
  })
  .map(({ shown, spoken, pins, story, referencePin }) => ({
    ...shown,
    ...spoken,
    ...(pins && { pins }),
    ...(story && { story }),
    ...(pins && referencePin !== undefined && { referencePin: referencePin % pins.length }),
  }));
