import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { defaultScenario, planScenarios } from '#model/defaultScenario.ts';
import { leverIds, levers, presets } from '#model/generated/tables.ts';
import {
  isOpen,
  libraryEntries,
  libraryPlans,
  openEntry,
  planNameOf,
  planNames,
} from '#model/library.ts';
import { sameScenario } from '#model/sameScenario.ts';
import { arbitraryScenario } from './arbitraryScenario.ts';

const of = (project: string) => levers.filter((lever) => lever.project === project);
const others = (project: string) => levers.filter((lever) => lever.project !== project);

describe('plans', () => {
  test('no two plans of the library are the same', () => {
    const scenarios = planNames.map((name) => ({ ...defaultScenario, ...libraryPlans[name] }));
    for (const [place, one] of scenarios.entries())
      for (const other of scenarios.slice(place + 1)) expect(sameScenario(one, other)).toBe(false);
  });

  test('every plan is known again by its name, whatever the world', () => {
    for (const name of planNames)
      for (const { id } of presets)
        expect(planNameOf({ ...defaultScenario, ...libraryPlans[name], environment: id })).toBe(
          name,
        );
  });

  test('without safeguards the tasks stand as written', () => {
    const { levels, starts } = libraryPlans.withoutSafeguards;
    expect(of('safeguards').map(({ id }) => levels[id])).toEqual([0, 0, 0, 0, 0]);
    for (const { id, planAsWritten } of others('safeguards'))
      expect(levels[id]).toBe(planAsWritten);
    expect(starts).toEqual(defaultScenario.starts);
  });

  test('a year late is the plan a year later, lever by lever', () => {
    const { levels, starts } = libraryPlans.yearLate;
    expect(levels).toEqual(defaultScenario.levels);
    for (const id of leverIds) expect(starts[id] - defaultScenario.starts[id]).toBe(1);
  });

  test.each([
    ['greenFirst', 'green'],
    ['digitalFirst', 'digital'],
  ] as const)(
    '%s puts its own levers at full strength now, all others as written later',
    (name, project) => {
      const { levels, starts } = libraryPlans[name];
      for (const { id, max, defaultStart } of of(project))
        expect([levels[id], starts[id]]).toEqual([max, defaultStart]);
      for (const { id, planAsWritten, defaultStart } of others(project))
        expect([levels[id], starts[id]]).toEqual([planAsWritten, defaultStart + 1]);
    },
  );
});

describe('opening', () => {
  test('a plan leaves the world and all assumptions as they are', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.constantFrom(...planNames), (scenario, id) => {
        const { levels, starts, focus, ...rest } = openEntry({ id, kind: 'plan' }, scenario);
        const { levels: _, starts: __, focus: ___, ...before } = scenario;
        expect({ levels, starts }).toEqual(libraryPlans[id]);
        expect(focus).toEqual({});
        expect(rest).toEqual(before);
      }),
    );
  });

  test('a stress case brings its whole world, and nothing else but the plan', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.constantFrom(...presets), (scenario, { id }) => {
        const opened = openEntry({ id, kind: 'world' }, scenario);
        expect(opened).toMatchObject({ environment: id, drivers: {}, events: {} });
        expect(opened.levels).toEqual(planScenarios.plan.levels);
        expect(opened.parameters).toBe(scenario.parameters);
        expect(opened.baseOutputs).toBe(scenario.baseOutputs);
      }),
    );
  });

  test('what was opened is open, and opening it again changes nothing', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.constantFrom(...libraryEntries), (scenario, entry) => {
        const opened = openEntry(entry, scenario);
        expect(isOpen(entry, opened)).toBe(true);
        expect(openEntry(entry, opened)).toEqual(opened);
      }),
    );
  });

  test('of each kind one entry is open at first: the plan as written, in the world as it was', () => {
    const open = libraryEntries.filter((entry) => isOpen(entry, defaultScenario));
    expect(open.map(({ id }) => id)).toEqual(['plan', 'outturn']);
  });
});

test('a plan with a focus on a cluster is no plan of the library', () => {
  const focus = { 'yongkang-hardware': { sp: 2 } };
  expect(planNameOf({ ...defaultScenario, focus })).toBeUndefined();
  expect(planNameOf({ ...defaultScenario, focus: { 'yongkang-hardware': { sp: 1 } } })).toBe(
    'plan',
  );
});
