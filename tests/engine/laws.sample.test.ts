import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shardCount } from '#engine/run/shards.ts';
import { createSobol } from '#engine/sample/createSobol.ts';
import { hashColumns } from '#engine/summarise/hashColumns.ts';
import * as tables from '#model/generated/tables.ts';
import { clusterQuantities } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import { anyScenario } from '../reference/anyScenario.ts';
import { allShards, centralResult, simulated } from '../reference/engineResult.ts';
import { summedSeries } from '../reference/generatedJavaScript.ts';
import { scenarioOf } from '../reference/scenarioOf.ts';
import { shippedEngine } from '../reference/shippedEngine.ts';

const engine = shippedEngine();
const everyQuantity = clusterQuantities.map((_, index) => index);
const certain = { parameters: false, environment: false, chance: false, baseData: false };

/** Columns of the first `draws` draws by cluster, copied: they end with the next run. */
function columnsOf(
  scenario: Scenario,
  seed: number,
  capacity: number,
  advances: readonly number[],
  shards: readonly number[] = allShards,
): Map<number, Float64Array[]> {
  const run = engine.open(scenario, createSobol(seed), shards, capacity);
  for (const draws of advances) run.advance(draws);
  return new Map(
    run.clusters.map((cluster, position) => [
      cluster,
      everyQuantity.flatMap((quantity) =>
        [0, 1, 2, 3].map((year) => run.column(quantity, year, position).slice()),
      ),
    ]),
  );
}

const hashOf = (columns: Map<number, Float64Array[]>, draws: number): string =>
  hashColumns(
    ...[...columns]
      .sort(([a], [b]) => a - b)
      .flatMap(([, ofCluster]) => ofCluster.map((column) => column.subarray(0, draws))),
  );

const property = (check: (scenario: Scenario) => void): void => {
  fc.assert(fc.property(anyScenario, check), { numRuns: 6 });
};

describe('a sample', () => {
  it('gives the same bits for the same seed and other numbers for another', () => {
    property((drawn) => {
      const scenario = { ...drawn, uncertainty: { ...drawn.uncertainty, baseData: true } };
      const first = hashOf(columnsOf(scenario, 5, 70, [70]), 70);
      expect(hashOf(columnsOf(scenario, 5, 70, [70]), 70)).toBe(first);
      expect(hashOf(columnsOf(scenario, 6, 70, [70]), 70)).not.toBe(first);
    });
  });

  it('holds its prefixes: 128 draws are the first 128 of 256, however the run advances', () => {
    property((scenario) => {
      const short = hashOf(columnsOf(scenario, 9, 128, [128]), 128);
      expect(hashOf(columnsOf(scenario, 9, 256, [256]), 128)).toBe(short);
      expect(hashOf(columnsOf(scenario, 9, 256, [1, 60, 64, 100, 200]), 128)).toBe(short);
    });
  });

  it('gives a cluster the same bits whichever shards run with it', () => {
    property((scenario) => {
      const whole = columnsOf(scenario, 2, 66, [66]);
      const parts = [[2], [3, 0], [1]].flatMap((shards) => [
        ...columnsOf(scenario, 2, 66, [66], shards),
      ]);
      expect(parts.map(([cluster]) => cluster).sort((a, b) => a - b)).toEqual(
        tables.clusters.map((_, index) => index),
      );
      expect(hashOf(new Map(parts), 66)).toBe(hashOf(whole, 66));
    });
  });

  it('gives a shard the same sums whichever shards run with it', () => {
    property((scenario) => {
      const sums = (shards: readonly number[]): Map<number, string> => {
        const run = engine.open(scenario, createSobol(4), shards, 64);
        run.advance(64);
        return new Map(shards.map((shard) => [shard, hashColumns(run.partialSums(shard))]));
      };
      const whole = sums(allShards);
      for (let shard = 0; shard < shardCount; shard++)
        expect(sums([shard]).get(shard)).toBe(whole.get(shard));
    });
  });

  it('is the same for scenarios that differ by a lever: what no lever reaches has the same bits', () => {
    const [none, plan] = [0, 0.6].map((level) =>
      columnsOf(scenarioOf({ allLevers: level }), 3, 64, [64]),
    );
    const base = (columns: Map<number, Float64Array[]>): string =>
      hashColumns(...[...columns.values()].map((ofCluster) => ofCluster[0]!));
    expect(base(none!)).toBe(base(plan!));
    expect(hashOf(none!, 64)).not.toBe(hashOf(plan!, 64));
  });

  it('without uncertainty repeats the central run in every draw', () => {
    property((drawn) => {
      const scenario = { ...drawn, uncertainty: certain };
      const central = centralResult(engine.central(scenario));
      const sample = simulated(engine, scenario, createSobol(1), 3);
      for (const year of [0, 1, 2, 3]) {
        const wrong = clusterQuantities.flatMap((quantity) =>
          tables.clusters.filter((_, row) =>
            [0, 1, 2].some(
              (draw) =>
                sample.cluster(quantity, year, row, draw) !==
                central.cluster(quantity, year, row, 0),
            ),
          ),
        );
        expect(wrong).toEqual([]);
        for (const series of summedSeries)
          expect(sample.sum(series, year, 2)).toBe(central.sum(series, year, 0));
      }
    });
  });
});

describe('the order of the clusters', () => {
  it('changes no number of a cluster, and only the last digits of sums and of shares in them', () => {
    const sharedBySize = new Set([
      'smartFactories',
      'greenParkCount',
      'greenFactoryCount',
      'standardCount',
      'brandFirms',
    ]);
    const order = tables.clusters
      .map((_, index) => index)
      .sort((a, b) => ((a * 61) % 157) - ((b * 61) % 157));
    const permuted = order.map((index) => tables.clusters[index]!);
    const other = shippedEngine({ ...tables, clusters: permuted });
    property((scenario) => {
      const expected = centralResult(engine.central(scenario));
      const actual = centralResult(other.central(scenario));
      for (const year of [0, 3]) {
        for (const quantity of clusterQuantities)
          order.forEach((index, place) => {
            const value = expected.cluster(quantity, year, index, 0);
            const slack = sharedBySize.has(quantity) ? 1e-12 * value : 0;
            expect(Math.abs(actual.cluster(quantity, year, place, 0) - value)).toBeLessThanOrEqual(
              slack,
            );
          });
        for (const series of summedSeries) {
          const sum = expected.sum(series, year, 0);
          expect(Math.abs(actual.sum(series, year, 0) - sum)).toBeLessThanOrEqual(1e-12 * sum);
        }
      }
    });
  });
});
