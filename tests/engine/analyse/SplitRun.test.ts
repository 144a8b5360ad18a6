import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coalitionScenario } from '#engine/analyse/coalitionScenario.ts';
import { SplitRun, type KnownCoalitions } from '#engine/analyse/SplitRun.ts';
import { centralProvince } from '#engine/summarise/centralProvince.ts';
import { hashColumns } from '#engine/summarise/hashColumns.ts';
import type { Player, Split } from '#model/analysis.ts';
import { defaultScenario, referenceScenario } from '#model/defaultScenario.ts';
import { clusterIds, clusters, levers, projectIds, type LeverId } from '#model/generated/tables.ts';
import { provinceSeries, years, type ProvinceSeries } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import { anyScenario } from '../../reference/anyScenario.ts';
import { centralResult } from '../../reference/engineResult.ts';
import { shippedEngine } from '../../reference/shippedEngine.ts';

const engine = shippedEngine();

function splitOf(scenario: Scenario, earlier?: KnownCoalitions): Split {
  const run = new SplitRun(engine, scenario, earlier);
  while (run.progress < 1) run.advance();
  return run.result();
}

/** Share of a player in an item; 0 for one that does not take part. */
function shareOf({ players, shares, base }: Split, player: Player, item: number): number {
  const place = players.indexOf(player);
  return place < 0 ? 0 : shares[place * base.length + item]!;
}

/** All orders of the players. */
function ordersOf(players: readonly Player[]): Player[][] {
  if (players.length === 0) return [[]];
  return players.flatMap((first) =>
    ordersOf(players.filter((player) => player !== first)).map((rest) => [first, ...rest]),
  );
}

/** Few steps a year and few groups: the laws hold for any, and small games are quick. */
const someScenario = fc
  .tuple(anyScenario, fc.uniqueArray(fc.constantFrom(...projectIds), { maxLength: 3 }))
  .map(([scenario, groups]): Scenario => ({
    ...scenario,
    timeStep: 1,
    levels: Object.fromEntries(
      levers.map(({ id, project }) => [id, groups.includes(project) ? scenario.levels[id] : 0]),
    ) as Record<LeverId, number>,
    starts: defaultScenario.starts,
    focus: {},
  }));
const few = { numRuns: 12 };

describe('the split of what moves a cluster', () => {
  it('leads exactly from the expected world without policy to the run on the board', () => {
    fc.assert(
      fc.property(someScenario, (scenario) => {
        const split = splitOf(scenario);
        const central = centralResult(engine.central(scenario));
        clusterIds.forEach((_, cluster) => {
          const end = central.cluster('outputValue', 3, cluster, 0);
          const sum = split.players.reduce(
            (total, player) => total + shareOf(split, player, cluster),
            split.expected[cluster]!,
          );
          expect(split.outcome[cluster]).toBe(end);
          expect(Math.abs(sum - end)).toBeLessThan(1e-9 * split.base[cluster]!);
        });
      }),
      few,
    );
  });

  it('is what players add on average when they come one after another, in every order', () => {
    const levels = { ...referenceScenario.levels, sp: 1, kt: 0.5, qs: 0.8 };
    const scenario: Scenario = { ...defaultScenario, timeStep: 1, levels };
    const split = splitOf(scenario);
    expect(split.players).toHaveLength(4);
    const outputOf = (members: readonly Player[]): number[] => {
      const central = centralResult(engine.central(coalitionScenario(scenario, members)));
      return clusterIds.map((_, cluster) => central.cluster('outputValue', 3, cluster, 0));
    };
    const orders = ordersOf(split.players);
    const mean = new Map(split.players.map((player) => [player, clusterIds.map(() => 0)]));
    for (const order of orders)
      order.forEach((player, place) => {
        const [before, after] = [
          outputOf(order.slice(0, place)),
          outputOf(order.slice(0, place + 1)),
        ];
        const sums = mean.get(player)!;
        after.forEach((value, cluster) => {
          sums[cluster]! += (value - before[cluster]!) / orders.length;
        });
      });
    for (const player of split.players)
      mean.get(player)!.forEach((share, cluster) => {
        const scale = split.base[cluster]!;
        expect(Math.abs(shareOf(split, player, cluster) - share)).toBeLessThan(1e-9 * scale);
      });
  });

  it('begins with the figures of the table, also where they were replaced', () => {
    const scenario: Scenario = {
      ...defaultScenario,
      timeStep: 1,
      baseOutputs: { 'yongkang-hardware': { value: 900, note: '自查' } },
    };
    const split = splitOf(scenario);
    clusters.forEach(({ output2019 }, cluster) => {
      expect(split.base[cluster]).toBeCloseTo(output2019, 9);
    });
    const yongkang = clusterIds.indexOf('yongkang-hardware');
    expect(split.players).toContain('data');
    expect(shareOf(split, 'data', yongkang)).toBeGreaterThan(90);
    expect(Math.abs(shareOf(split, 'data', clusterIds.indexOf('ningbo-auto')))).toBeLessThan(0.5);
  });

  it('has no players where nothing differs, and leaves out those that differ in nothing', () => {
    const idle: Scenario = { ...referenceScenario, environment: 'expected-2019' };
    expect(splitOf(idle).players).toEqual([]);
    const levels = { ...idle.levels, sp: 0.6, qs: 0.3 };
    expect(splitOf({ ...idle, levels }).players).toEqual(['digital', 'brand']);
    expect(splitOf({ ...idle, drivers: { exportGrowth: { 2021: 0.1 } } }).players).toEqual([
      'world',
    ]);
  });

  it('gives 0 to a group whose levers begin too late to matter', () => {
    const starts = { ...defaultScenario.starts };
    for (const { id, project } of levers) if (project === 'digital') starts[id] = 2023;
    const split = splitOf({ ...defaultScenario, timeStep: 1, starts });
    expect(split.players).toContain('digital');
    clusterIds.forEach((_, cluster) => {
      expect(shareOf(split, 'digital', cluster)).toBe(0);
    });
  });

  it('gives the focus of one cluster to the group of the lever, and to nobody in the other clusters', () => {
    const before = splitOf({ ...defaultScenario, timeStep: 1 });
    const focus = { 'yongkang-hardware': { sp: 3 } } as const;
    const after = splitOf({ ...defaultScenario, timeStep: 1, focus });
    const yongkang = clusterIds.indexOf('yongkang-hardware');
    const gain = (player: Player, cluster: number): number =>
      shareOf(after, player, cluster) - shareOf(before, player, cluster);
    expect(gain('digital', yongkang)).toBeGreaterThan(1);
    for (const player of ['platforms', 'services', 'brand'] as const)
      expect(Math.abs(gain(player, yongkang))).toBeLessThan(gain('digital', yongkang) / 4);
    expect(Math.abs(gain('digital', clusterIds.indexOf('ningbo-auto')))).toBeLessThan(0.2);
  });

  it('of the province is the sum of the splits of its counted clusters, rates are split as well', () => {
    const scenario: Scenario = { ...defaultScenario, timeStep: 1 };
    const split = splitOf(scenario);
    const { province } = centralProvince(engine.central(scenario).partialSums);
    const ofProvince = (series: ProvinceSeries): number =>
      province[provinceSeries.indexOf(series) * years.length + years.length - 1]!;
    const total = (column: Float64Array): number =>
      clusters.reduce((sum, { counted }, place) => sum + (counted ? column[place]! : 0), 0);
    expect(total(split.outcome) / ofProvince('reportedOutputValue')).toBeCloseTo(1, 12);
    const rate = clusterIds.length;
    const sum = split.players.reduce((before, player) => before + shareOf(split, player, rate), 0);
    expect(split.expected[rate]! + sum).toBeCloseTo(split.outcome[rate]!, 9);
    expect(split.outcome[rate]).toBe(ofProvince('labourProductivity'));
    expect(shareOf(split, 'digital', rate)).toBeGreaterThan(0);
  });

  it('is the same to the last bit when coalitions of an earlier split are taken over', () => {
    const first = new SplitRun(engine, { ...defaultScenario, timeStep: 1 });
    while (first.progress < 1) first.advance();
    const levels = { ...defaultScenario.levels, sp: 0.8 };
    const next: Scenario = { ...defaultScenario, timeStep: 1, levels };
    let runs = 0;
    const counted = new SplitRun(
      { ...engine, central: (scenario) => ((runs += 1), engine.central(scenario)) },
      next,
      first.known,
    );
    while (counted.progress < 1) counted.advance();
    expect(runs).toBeLessThanOrEqual(counted.coalitions / 2 + 1);
    const { shares, expected, outcome } = counted.result();
    const fresh = splitOf(next);
    expect(hashColumns(shares, expected, outcome)).toBe(
      hashColumns(fresh.shares, fresh.expected, fresh.outcome),
    );
  });
});
