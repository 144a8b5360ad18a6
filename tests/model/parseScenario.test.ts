import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { defaultScenario, planScenarios, referenceScenario } from '#model/defaultScenario.ts';
import { formatIssue } from '#model/formatIssue.ts';
import { formatScenario } from '#model/formatScenario.ts';
import { leverIds, presetIds } from '#model/generated/tables.ts';
import { parseScenario } from '#model/parseScenario.ts';
import { sameScenario } from '#model/sameScenario.ts';
import { scenarioKeys } from '#model/scenarioFile.ts';
import { arbitraryFile, arbitraryScenario } from './arbitraryScenario.ts';

/** The issues of one file as lines, after seeing that nothing but the mistake was lost. */
function issuesOf(file: unknown): string[] {
  return parseScenario(file).issues.map(formatIssue);
}

describe('a scenario file', () => {
  it('is read without an issue when nothing in it is wrong', () => {
    fc.assert(
      fc.property(arbitraryFile, (file) => {
        expect(parseScenario(file).issues).toEqual([]);
      }),
    );
  });

  it('gives the same scenario after writing and reading', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const file: unknown = JSON.parse(JSON.stringify(formatScenario(scenario)));
        expect(parseScenario(file)).toEqual({ scenario, issues: [] });
      }),
    );
  });

  it('says only what differs from no new policy', () => {
    expect(formatScenario(referenceScenario)).toEqual({ environment: 'outturn', dt: 0.25 });
    expect(formatScenario(defaultScenario)).toEqual({
      environment: 'outturn',
      dt: 0.25,
      allLevers: 0.6,
    });
    const { scenario } = parseScenario({
      allLevers: 0.6,
      levers: { db: 1 },
      starts: { pt: 2021 },
      seed: 7,
    });
    expect(formatScenario(scenario)).toEqual({
      environment: 'outturn',
      dt: 0.25,
      allLevers: 0.6,
      levers: { db: 1 },
      starts: { pt: 2021 },
      seed: 7,
    });
  });

  it('that is empty means no new policy in the world as it was', () => {
    expect(parseScenario({})).toEqual({ scenario: referenceScenario, issues: [] });
  });

  it('drops what the tables say anyway', () => {
    const { scenario, issues } = parseScenario({
      environment: 'outturn',
      focus: { 'yiwu-pv': { pt: 1, db: 2 }, 'fuyang-paper': { pt: 1 } },
      events: { zhoushanPhaseTwo: true, yiwuPvExpansion: false },
      drivers: { energyPrice: {} },
      baseOutputs: {
        'zhenhai-petrochem': 1958,
        'beilun-chemicals': { value: 677, note: 'checked' },
      },
      priors: { leverCurvature: { median: 1.5, low5: 0.8, high95: 2.5 } },
    });
    expect(issues).toEqual([]);
    expect(scenario.focus).toEqual({ 'yiwu-pv': { db: 2 } });
    expect(scenario.events).toEqual({ yiwuPvExpansion: false });
    expect(scenario.drivers).toEqual({});
    expect(scenario.baseOutputs).toEqual({ 'beilun-chemicals': { value: 677, note: 'checked' } });
    expect(scenario.priors).toEqual({});
  });

  it('never throws and always gives a scenario that reads back, whatever it holds', () => {
    const known = fc.constantFrom<string>(
      ...scenarioKeys,
      ...leverIds,
      ...presetIds,
      '__proto__',
      'constructor',
      'toString',
    );
    const { file } = fc.letrec((tie) => ({
      leaf: fc.oneof(
        fc.jsonValue(),
        fc.double(),
        fc.constantFrom(undefined, NaN, Infinity, -0, 0.6),
      ),
      file: fc.oneof(
        { maxDepth: 4 },
        tie('leaf'),
        fc.array(tie('file'), { maxLength: 3 }),
        fc.dictionary(fc.oneof(known, fc.string()), tie('file'), { maxKeys: 6 }),
      ),
    }));
    fc.assert(
      fc.property(
        fc.oneof(
          file,
          fc.json().map((text) => JSON.parse(text) as unknown),
        ),
        (value) => {
          const { scenario } = parseScenario(value);
          expect(parseScenario(formatScenario(scenario))).toEqual({ scenario, issues: [] });
        },
      ),
    );
  });

  it('may nest deeper than the stack', () => {
    const deep: unknown = JSON.parse(`{"levers": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`);
    expect(issuesOf(deep)).toEqual(['levers: […] is not an object']);
  });

  it('cannot reach prototypes', () => {
    const file: unknown = JSON.parse(
      '{"__proto__": {"seed": 9}, "constructor": 1, "levers": {"__proto__": {"pt": 1}, "constructor": 1, "db": 1}}',
    );
    const { scenario, issues } = parseScenario(file);
    expect(issues.map(({ code, place, value }) => `${code} ${place} ${value}`)).toEqual([
      'unknown scenario "__proto__"',
      'unknown scenario "constructor"',
      'unknown levers "__proto__"',
      'unknown levers "constructor"',
    ]);
    expect(scenario.seed).toBe(1);
    expect(scenario.levels).toEqual({ ...referenceScenario.levels, db: 1 });
    expect(Object.getPrototypeOf(scenario.levels)).toBe(Object.prototype);
  });
});

describe('a mistake in a scenario file', () => {
  it.each<[string, unknown, string]>([
    ['no object', 'outturn', 'scenario: "outturn" is not an object'],
    ['nothing', undefined, 'scenario: null is not an object'],
    ['a list', [1], 'scenario: [1] is not an object'],
    [
      'an unknown key',
      { lever: {} },
      'scenario: "lever" is unknown; expected environment, dt, timeStep',
    ],
    [
      'an unknown environment',
      { environment: 'outturm' },
      'environment: "outturm" is not one of expected-2019, outturn',
    ],
    ['an unknown lever', { levers: { xx: 1 } }, 'levers: "xx" is unknown; expected pt, db, cm'],
    [
      'a lever by its long name',
      { levers: { digitalBase: 1 } },
      'levers: "digitalBase" is unknown',
    ],
    ['a level above one', { levers: { pt: 1.05 } }, 'levers.pt: 1.05 is outside [0, 1]'],
    ['a level that is no number', { levers: { pt: NaN } }, 'levers.pt: NaN is outside [0, 1]'],
    ['a level in words', { allLevers: '0.6' }, 'allLevers: "0.6" is not a number'],
    [
      'a start after the plan',
      { starts: { pt: 2023.25 } },
      'starts.pt: 2023.25 is outside [2020, 2023]',
    ],
    ['a start before it', { allStarts: 2019 }, 'allStarts: 2019 is outside [2020, 2023]'],
    [
      'an unknown cluster',
      { focus: { yiwu: {} } },
      'focus: "yiwu" is unknown; expected zhenhai-petrochem',
    ],
    [
      'a negative focus',
      { focus: { 'yiwu-pv': { pt: -1 } } },
      'focus.yiwu-pv.pt: -1 is outside [0, 10]',
    ],
    [
      'an unknown driver',
      { drivers: { inflation: {} } },
      'drivers: "inflation" is unknown; expected domesticDemandGrowth',
    ],
    [
      'prices that fall to nothing',
      { drivers: { producerInflation: { 2021: -1 } } },
      'drivers.producerInflation.2021: -1 is outside [-0.5, 1]',
    ],
    [
      'a driver in a year without figures',
      { drivers: { exportGrowth: { 2019: 0 } } },
      'drivers.exportGrowth: "2019" is unknown; expected 2020, 2021, 2022',
    ],
    [
      'an event that is neither on nor off',
      { events: { fuyangPaperExit: 1 } },
      'events.fuyangPaperExit: 1 is not true or false',
    ],
    [
      'a lognormal parameter of nought',
      { parameters: { leverCurvature: 0 } },
      'parameters.leverCurvature: 0 is outside (0, 1000000]',
    ],
    [
      'a logitnormal parameter of one',
      { parameters: { reboundShare: 1 } },
      'parameters.reboundShare: 1 is outside (0, 1)',
    ],
    [
      'a prior in the wrong order',
      { priors: { leverCurvature: { median: 1, low5: 2, high95: 3 } } },
      'priors.leverCurvature: {"median":1,"low5":2,"high95":3} contradicts low5 ≤ median ≤ high95',
    ],
    [
      'a prior with a point too few',
      { priors: { leverCurvature: { median: 1 } } },
      'priors.leverCurvature: {"median":1} is not median, low5 and high95',
    ],
    [
      'a prior outside its support',
      { priors: { leverCurvature: { median: 1, low5: -1, high95: 3 } } },
      'priors.leverCurvature.low5: -1 is outside (0, 1000000]',
    ],
    [
      'a base figure of nought',
      { baseOutputs: { 'yiwu-pv': 0 } },
      'baseOutputs.yiwu-pv: 0 is outside (0, 1000000]',
    ],
    [
      'a base figure without value',
      { baseOutputs: { 'yiwu-pv': { note: 'x' } } },
      'baseOutputs.yiwu-pv: {"note":"x"} is not a number, or value and note',
    ],
    [
      'a note that is no text',
      { baseOutputs: { 'yiwu-pv': { value: 1, note: 2 } } },
      'baseOutputs.yiwu-pv.note: 2 is not a text',
    ],
    [
      'an unknown uncertainty',
      { uncertainty: { luck: true } },
      'uncertainty: "luck" is unknown; expected parameters, environment, chance, baseData',
    ],
    [
      'a step of a third',
      { dt: 1 / 3 },
      'dt: 0.3333333333333333 is not one of 1, 0.5, 0.25, 0.125',
    ],
    ['two steps', { dt: 1, timeStep: 0.5 }, 'dt: 1 contradicts timeStep 0.5'],
    ['a negative seed', { seed: -1 }, 'seed: -1 is outside [0, 4294967295]'],
    ['half a seed', { seed: 1.5 }, 'seed: 1.5 is not a whole number'],
    [
      'a thousand draws',
      { draws: 1000 },
      'draws: 1000 cannot be taken as it is; the nearest that can is 512',
    ],
    ['too few draws', { draws: 32 }, 'draws: 32 is outside [64, 131072]'],
  ])('such as %s is named with its place and value', (_, file, line) => {
    const lines = issuesOf(file);
    expect(lines).toHaveLength(1);
    expect(lines[0]!.startsWith(line), lines[0]).toBe(true);
  });

  it('leaves everything else as it is', () => {
    const { scenario, issues } = parseScenario({
      environment: 'trade-shock',
      levers: { pt: 0.5, db: 2, xx: 1 },
      events: { fuyangPaperExit: 'yes', zhoushanPhaseOne: false },
      draws: 3000,
    });
    expect(issues).toHaveLength(4);
    expect(scenario).toEqual({
      ...referenceScenario,
      environment: 'trade-shock',
      levels: { ...referenceScenario.levels, pt: 0.5 },
      events: { zhoushanPhaseOne: false },
      draws: 2048,
    });
  });
});

describe('two scenarios', () => {
  it('are the same whatever the order or redundancy of their records', () => {
    const one = {
      ...defaultScenario,
      focus: { 'yiwu-pv': { db: 2, pt: 3 } },
      parameters: { leverCurvature: 1, phaseInFast: 1 },
    };
    const other = {
      ...defaultScenario,
      focus: { 'fuyang-paper': { pt: 1 }, 'yiwu-pv': { pt: 3, db: 2, cm: 1 } },
      parameters: { phaseInFast: 1, leverCurvature: 1 },
    };
    expect(sameScenario(one, other)).toBe(true);
    expect(sameScenario(one, { ...other, seed: 2 })).toBe(false);
    expect(sameScenario(planScenarios.plan, planScenarios.maximum)).toBe(false);
  });
});
