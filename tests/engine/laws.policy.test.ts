import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSobol } from '#engine/sample/createSobol.ts';
import {
  clusters,
  type LeverId,
  leverIds,
  parameterIds,
  sectors,
} from '#model/generated/tables.ts';
import { type ClusterQuantity, clusterQuantities } from '#model/quantities.ts';
import { type Scenario, timeSteps } from '#model/scenario.ts';
import { anyLevels, anyScenario } from '../reference/anyScenario.ts';
import { centralResult, simulated } from '../reference/engineResult.ts';
import { referenceDraws } from '../reference/referenceDraws.ts';
import { scenarioOf } from '../reference/scenarioOf.ts';
import { shippedEngine } from '../reference/shippedEngine.ts';
import { sampleRows } from '../reference/sampleRows.ts';

const engine = shippedEngine();
const central = (scenario: Scenario) => centralResult(engine.central(scenario));
const programmes = [
  'smartFactories',
  'greenParkCount',
  'greenFactoryCount',
  'standardCount',
  'brandFirms',
] as const;

const lever = (text: string): readonly LeverId[] => text.split(' ') as LeverId[];
const everyLever = leverIds;
const allBut = (text: string): readonly LeverId[] =>
  everyLever.filter((id) => !lever(text).includes(id));

/** Levers that raise or lower a quantity in every cluster; all others leave it as it is, unless it says otherwise. */
const effects: readonly {
  readonly quantity: ClusterQuantity;
  readonly rises: readonly LeverId[];
  readonly falls: readonly LeverId[];
  readonly either?: readonly LeverId[];
}[] = [
  { quantity: 'smartFactories', rises: lever('sp ii og ev'), falls: [] },
  { quantity: 'greenParkCount', rises: lever('gp og ev'), falls: [] },
  { quantity: 'greenFactoryCount', rises: lever('gf og ev'), falls: [] },
  { quantity: 'standardCount', rises: lever('qs og ev'), falls: [] },
  { quantity: 'brandFirms', rises: lever('rb be og ev'), falls: [] },
  { quantity: 'energyIntensity', rises: [], falls: allBut('ic mk kt bz') },
  {
    quantity: 'waterIntensity',
    rises: [],
    falls: lever('pt pd sv ps gp gf gd ds be qs rb fs og ev'),
  },
  {
    quantity: 'wastewaterIntensity',
    rises: [],
    falls: lever('pt pd sv ps gp gf gd ds be qs rb fs og ev'),
  },
  {
    quantity: 'outputValue',
    rises: allBut('pt gp gf og ev'),
    falls: lever('gf'),
    either: lever('pt og ev'),
  },
  {
    quantity: 'labourProductivity',
    rises: allBut('pt cm gp gf tl og ev'),
    falls: lever('cm'),
    either: lever('pt gf tl og ev'),
  },
];

/** A difference of rounding is none. */
const direction = (before: number, after: number): number => {
  const change = after / before - 1;
  return before === after || Math.abs(change) < 1e-12 ? 0 : Math.sign(change);
};

/** Every lever acts a little: leadership and evaluation have nothing to steer where nothing is done. */
const policies = fc.record({
  environment: fc.constantFrom('expected-2019', 'outturn', 'price-slump', 'energy-curbs'),
  dt: fc.constantFrom(...timeSteps),
  levers: anyLevels.map(
    (levels) =>
      Object.fromEntries(
        everyLever.map((id) => [id, Math.max(0.05, levels[id])]),
      ) as Scenario['levels'],
  ),
});

describe('a lever', () => {
  it.each(effects)('moves $quantity one way only', ({ quantity, rises, falls, either = [] }) => {
    fc.assert(
      fc.property(
        policies,
        fc.constantFrom(...everyLever.filter((id) => !either.includes(id))),
        fc.integer({ min: 1, max: 10 }),
        (policy, id, raise) => {
          const level = Math.min(policy.levers[id], 0.5);
          const at = (value: number) =>
            central(scenarioOf({ ...policy, levers: { ...policy.levers, [id]: value } }));
          const before = at(level);
          const after = at(level + raise / 20);
          const allowed = rises.includes(id) ? 1 : falls.includes(id) ? -1 : 0;
          const signs = clusters.map(({ category }, row) => ({
            category,
            sign: direction(
              before.cluster(quantity, 3, row, 0),
              after.cluster(quantity, 3, row, 0),
            ),
          }));
          expect(signs.filter(({ sign }) => sign !== 0 && sign !== allowed)).toEqual([]);
          if (allowed !== 0) expect(signs.some(({ sign }) => sign === allowed)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('that starts in 2023 or later does as little as one at level 0', () => {
    fc.assert(
      fc.property(anyScenario, fc.constantFrom(...everyLever), (scenario, id) => {
        const late = { ...scenario, starts: { ...scenario.starts, [id]: 2023 } };
        const none = { ...scenario, levels: { ...scenario.levels, [id]: 0 } };
        expect(engine.central(late)).toEqual(engine.central(none));
      }),
      { numRuns: 40 },
    );
  });

  it('with focus 0 in a cluster does nothing there, unless it steers the others', () => {
    fc.assert(
      fc.property(
        anyScenario,
        fc.constantFrom(...allBut('og ev')),
        fc.integer({ min: 0, max: clusters.length - 1 }),
        (scenario, id, row) => {
          const cluster = clusters[row]!;
          const own = { ...scenario.focus[cluster.id], [id]: 0 };
          const unfocused = { ...scenario, focus: { ...scenario.focus, [cluster.id]: own } };
          const none = { ...scenario, levels: { ...scenario.levels, [id]: 0 } };
          const [there, without] = [central(unfocused), central(none)];
          for (const quantity of clusterQuantities)
            expect(there.cluster(quantity, 3, row, 0)).toBeCloseTo(
              without.cluster(quantity, 3, row, 0),
              9,
            );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('of leadership or evaluation has no focus: it steers the whole province', () => {
    const plain = scenarioOf({ allLevers: 0.6 });
    const focused = scenarioOf({ allLevers: 0.6, focus: { 'keqiao-textile': { og: 3, ev: 0 } } });
    const [before, after] = [central(plain), central(focused)];
    clusterQuantities.forEach((quantity) =>
      clusters.forEach((_, row) => {
        expect(after.cluster(quantity, 3, row, 0)).toBe(before.cluster(quantity, 3, row, 0));
      }),
    );
  });

  it('raises programme counts in every draw, not on average only', () => {
    const source = createSobol(3);
    const count = 64;
    const read = (level: number) => {
      const result = simulated(engine, scenarioOf({ allLevers: level }), source, count);
      return programmes.flatMap((series) =>
        Array.from({ length: count }, (_, draw) => result.sum(series, 3, draw)),
      );
    };
    const [none, half, plan] = [0, 0.3, 0.6].map(read) as [number[], number[], number[]];
    half.forEach((value, i) => {
      expect(value).toBeGreaterThan(none[i]!);
      expect(plan[i]!).toBeGreaterThan(value);
    });
  });
});

describe('no policy in the world expected in 2019', () => {
  const sectorOf = new Map(sectors.map((sector) => [sector.id, sector.values]));

  it.each(timeSteps)(
    'leaves output and jobs within 0.25 % of their trends at time step %s',
    (dt) => {
      const result = central(
        scenarioOf({ environment: 'expected-2019', dt, events: { zhoushanPhaseOne: false } }),
      );
      clusters.forEach(({ sector }, row) => {
        const { trendGrowth, employmentTrend } = sectorOf.get(sector)!;
        for (let year = 1; year < 4; year++) {
          const growth = (quantity: ClusterQuantity): number =>
            Math.log(result.cluster(quantity, year, row, 0) / result.cluster(quantity, 0, row, 0));
          expect(Math.abs(growth('valueAdded') - trendGrowth * year)).toBeLessThan(2.5e-3);
          expect(Math.abs(growth('employment') - employmentTrend * year)).toBeLessThan(2.5e-3);
        }
      });
    },
  );

  it('leaves intensities on their trends in every draw, whatever the parameters', () => {
    const scenario = scenarioOf({ environment: 'expected-2019' });
    const source = createSobol(11);
    const count = 40;
    const random = referenceDraws(scenario, sampleRows(source, count));
    const result = simulated(engine, scenario, source, count);
    const trends = [
      ['energyIntensity', 'energyTrendSaving'],
      ['waterIntensity', 'waterTrendSaving'],
      ['wastewaterIntensity', 'wastewaterTrendSaving'],
    ] as const;
    for (const [quantity, trend] of trends)
      for (let draw = 0; draw < count; draw++)
        for (let row = 0; row < clusters.length; row++) {
          const saving =
            random.parameters[draw * parameterIds.length + parameterIds.indexOf(trend)]!;
          const expected = result.cluster(quantity, 0, row, draw) * Math.exp(-3 * saving);
          const actual = result.cluster(quantity, 3, row, draw);
          expect(Math.abs(actual / expected - 1)).toBeLessThan(1e-9);
        }
  });

  it('does not depend on how strong policy would be', () => {
    const none = scenarioOf({ environment: 'expected-2019' });
    const strong = scenarioOf({
      environment: 'expected-2019',
      parameters: {
        policyEffectScale: 3,
        digitalPolicyPush: 0.5,
        qualityPolicyPush: 0.2,
        outdatedPolicyRetirement: 0.6,
        rdPolicyPush: 0.4,
        misallocationPolicyClosure: 0.1,
        campaignTfpCost: 0.05,
        standardPolicyRate: 900,
        implementationFloor: 0.3,
        leverCurvature: 4,
      },
    });
    const [weak, forceful] = [central(none), central(strong)];
    for (const quantity of clusterQuantities)
      for (let row = 0; row < clusters.length; row++) {
        const expected = weak.cluster(quantity, 3, row, 0);
        expect(Math.abs(forceful.cluster(quantity, 3, row, 0) - expected)).toBeLessThanOrEqual(
          1e-12 * expected,
        );
      }
  });
});
