import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSobol } from '#engine/sample/createSobol.ts';
import { clusters, eventIds, events } from '#model/generated/tables.ts';
import { type ClusterQuantity, type ProvinceSeries, tierBounds } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import { anyScenario } from '../reference/anyScenario.ts';
import { centralResult, type EngineResult, simulated } from '../reference/engineResult.ts';
import { shippedEngine } from '../reference/shippedEngine.ts';

const engine = shippedEngine();
const sample = createSobol(7);
const draws = 6;
const counted = clusters.flatMap((cluster, index) => (cluster.counted ? [index] : []));
const everyRow = clusters.map((_, index) => index);
const allOff = Object.fromEntries(eventIds.map((id) => [id, false]));

const isNear = (actual: number, expected: number): boolean =>
  Math.abs(actual - expected) <= 1e-11 * Math.abs(expected);

/** Runs a check on every year of the central run and of some draws. */
function everywhere(
  scenario: Scenario,
  check: (result: EngineResult, year: number, draw: number) => void,
): void {
  const both = [
    () => centralResult(engine.central(scenario)),
    () => simulated(engine, scenario, sample, draws),
  ];
  for (const result of both.map((run) => run()))
    for (let draw = 0; draw < result.draws; draw++)
      for (let year = 0; year < 4; year++) check(result, year, draw);
}

function property(check: (scenario: Scenario) => void): void {
  fc.assert(fc.property(anyScenario, check), { numRuns: 20 });
}

const summedQuantities: Partial<Record<ClusterQuantity, ProvinceSeries>> = {
  outputValue: 'reportedOutputValue',
  valueAdded: 'reportedValueAdded',
  employment: 'reportedEmployment',
  smartFactories: 'smartFactories',
  greenParkCount: 'greenParkCount',
  greenFactoryCount: 'greenFactoryCount',
  standardCount: 'standardCount',
  brandFirms: 'brandFirms',
};

const projectFree: readonly (readonly [ProvinceSeries, ProvinceSeries])[] = [
  ['outputValue', 'reportedOutputValue'],
  ['valueAdded', 'reportedValueAdded'],
  ['nominalValueAdded', 'reportedNominalValueAdded'],
  ['employment', 'reportedEmployment'],
  ['rdSpending', 'reportedRdSpending'],
  ['energyUse', 'reportedEnergyUse'],
  ['waterUse', 'reportedWaterUse'],
  ['wastewater', 'reportedWastewater'],
];

const intensities: readonly (readonly [ClusterQuantity, ClusterQuantity, ProvinceSeries])[] = [
  ['energyIntensity', 'valueAdded', 'energyUse'],
  ['waterIntensity', 'valueAdded', 'waterUse'],
  ['wastewaterIntensity', 'valueAdded', 'wastewater'],
  ['rdRatio', 'outputValue', 'rdSpending'],
];

describe('the accounts', () => {
  it('sum the counted clusters to the province', () => {
    property((scenario) => {
      everywhere(scenario, (result, year, draw) => {
        for (const [quantity, series] of Object.entries(summedQuantities)) {
          const name = quantity as ClusterQuantity;
          const sum = counted.reduce((all, row) => all + result.cluster(name, year, row, draw), 0);
          expect([name, year, isNear(result.sum(series, year, draw), sum)]).toEqual([
            name,
            year,
            true,
          ]);
        }
      });
    });
  });

  it('count the clusters that reach a tier by reported output', () => {
    property((scenario) => {
      everywhere(scenario, (result, year, draw) => {
        for (const tier of ['tier500', 'tier1000'] as const) {
          const reached = counted.filter(
            (row) => result.cluster('outputValue', year, row, draw) >= tierBounds[tier],
          );
          expect(result.sum(tier, year, draw)).toBe(reached.length);
        }
      });
    });
  });

  it('make labour productivity the value added of a worker in every cluster', () => {
    property((scenario) => {
      everywhere(scenario, (result, year, draw) => {
        for (const row of everyRow) {
          const product =
            result.cluster('labourProductivity', year, row, draw) *
            result.cluster('employment', year, row, draw);
          expect(isNear(product, result.cluster('valueAdded', year, row, draw))).toBe(true);
        }
      });
    });
  });

  it('without projects report what is like for like, and ratios are quotients of it', () => {
    property((drawn) => {
      const scenario = { ...drawn, events: allOff };
      everywhere(scenario, (result, year, draw) => {
        for (const [likeForLike, reported] of projectFree)
          expect(
            isNear(result.sum(reported, year, draw), result.sum(likeForLike, year, draw)),
          ).toBe(true);
        for (const [ratio, base, series] of intensities) {
          const sum = counted.reduce(
            (all, row) =>
              all + result.cluster(ratio, year, row, draw) * result.cluster(base, year, row, draw),
            0,
          );
          expect([series, isNear(result.sum(series, year, draw), sum)]).toEqual([series, true]);
        }
      });
    });
  });

  it('keep projects out of what is like for like, and of every other cluster', () => {
    property((drawn) => {
      const touched = new Set(events.map(({ clusterId }) => clusterId));
      const others = everyRow.filter((row) => !touched.has(clusters[row]!.id));
      const result = centralResult(engine.central(drawn));
      const without = centralResult(engine.central({ ...drawn, events: allOff }));
      for (let year = 0; year < 4; year++) {
        for (const [series] of projectFree)
          expect(result.sum(series, year, 0)).toBe(without.sum(series, year, 0));
        for (const [ratio] of intensities)
          for (const row of everyRow)
            expect(result.cluster(ratio, year, row, 0)).toBe(without.cluster(ratio, year, row, 0));
        for (const row of others)
          expect(result.cluster('outputValue', year, row, 0)).toBe(
            without.cluster('outputValue', year, row, 0),
          );
      }
    });
  });

  it('scale output, value added and employment of a cluster by one factor: what is added and what is left', () => {
    const isOn = (scenario: Scenario, event: (typeof events)[number]): boolean =>
      scenario.events[event.id] ??
      (event.defaultOn === 'all' || event.defaultOn === scenario.environment);
    property((scenario) => {
      const result = centralResult(engine.central(scenario));
      const without = centralResult(engine.central({ ...scenario, events: allOff }));
      for (const clusterId of new Set(events.map((event) => event.clusterId))) {
        const row = clusters.findIndex(({ id }) => id === clusterId);
        const here = events.filter(
          (event) => event.clusterId === clusterId && isOn(scenario, event),
        );
        for (let year = 1; year < 4; year++) {
          let added = 0;
          let remaining = 1;
          for (const { kind, values } of here)
            if (kind === 'add') added += values[year - 1]!;
            else remaining *= 1 - values[year - 1]!;
          const factor = remaining * (1 + added / result.cluster('outputValue', 0, row, 0));
          for (const quantity of ['outputValue', 'valueAdded', 'employment'] as const) {
            const expected = factor * without.cluster(quantity, year, row, 0);
            expect(isNear(result.cluster(quantity, year, row, 0), expected)).toBe(true);
          }
        }
      }
    });
  });
});
