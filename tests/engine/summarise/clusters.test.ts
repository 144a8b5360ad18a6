import { describe, expect, it } from 'vitest';
import { clusterIds } from '#model/generated/tables.ts';
import { bandQuantities, clusterQuantities, quantileLevels, years } from '#model/quantities.ts';
import type { Run } from '#engine/run/Run.ts';
import { assembleBands } from '#engine/summarise/assembleBands.ts';
import { quantiles } from '#engine/summarise/quantiles.ts';
import { type ClusterSummary, summariseClusters } from '#engine/summarise/summariseClusters.ts';
import { summariseProvince } from '#engine/summarise/summariseProvince.ts';

const draws = 64;
const every = clusterIds.map((_, place) => place);

/** Draws of one quantity of one cluster, made up but telling which. */
function columnOf(quantity: number, year: number, cluster: number): Float64Array {
  const level = 400 + 3 * cluster + 50 * year + 1000 * quantity;
  return Float64Array.from(
    { length: draws },
    (_, draw) => level * (1 + 0.3 * Math.sin(draw * (cluster + 2))),
  );
}

function runOf(clusters: readonly number[]): Run {
  return {
    draws,
    capacity: 100,
    shards: [],
    clusters,
    advance: () => undefined,
    column: (quantity, year, position) => columnOf(quantity, year, clusters[position]!),
    select: () => false,
    partialSums: () => new Float64Array(0),
  };
}

const sums = new Float64Array(23 * years.length * draws).fill(1);
const province = summariseProvince([sums], draws, draws);
const summaryOf = (clusters: readonly number[]): ClusterSummary =>
  summariseClusters(runOf(clusters), draws, bandQuantities);

describe('the bands of the clusters', () => {
  const bands = assembleBands([summaryOf(every)], province);

  it('hold the quantiles of each quantity, year and cluster in their place', () => {
    for (const [quantity, year, cluster] of [
      [0, 0, 0],
      [3, 2, 156],
      [7, 3, 40],
    ] as const) {
      const expected = new Float64Array(quantileLevels.length);
      const name = clusterQuantities.indexOf(bandQuantities[quantity]);
      quantiles(columnOf(name, year, cluster), draws, quantileLevels, expected, 0);
      const place =
        ((quantity * years.length + year) * clusterIds.length + cluster) * quantileLevels.length;
      expect(bands.clusters.slice(place, place + quantileLevels.length)).toEqual(expected);
    }
    expect(bands.clusters).toHaveLength(8 * 4 * 157 * 5);
  });

  it('hold the share of draws in which output reaches each line', () => {
    for (const [year, cluster] of [
      [0, 0],
      [2, 70],
      [3, 156],
    ] as const) {
      const output = columnOf(0, year, cluster);
      const share = (bound: number) => output.filter((value) => value >= bound).length / draws;
      expect(bands.reach500[year * clusterIds.length + cluster]).toBe(share(500));
      expect(bands.reach1000[year * clusterIds.length + cluster]).toBe(share(1000));
      expect(bands.reach500Error[year * clusterIds.length + cluster]).toBeGreaterThan(0);
    }
  });

  it('are the same from any number of workers', () => {
    const shuffled = [...every].sort((a, b) => ((a * 97) % 157) - ((b * 97) % 157));
    const parts = [shuffled.slice(0, 31), shuffled.slice(31, 100), shuffled.slice(100)];
    expect(assembleBands(parts.map(summaryOf), province)).toEqual(bands);
  });

  it('are not put together from parts that do not fit', () => {
    const [first, second] = [summaryOf(every.slice(0, 90)), summaryOf(every.slice(90))];
    expect(() => assembleBands([first], province)).toThrow('summaries of 90 clusters, 90 distinct');
    expect(() => assembleBands([first, first, second], province)).toThrow(
      '247 clusters, 157 distinct',
    );
    expect(() => assembleBands([first, { ...second, draws: 32 }], province)).toThrow(
      '32 and 64 draws',
    );
    const other = summariseClusters(runOf(every.slice(90)), draws, ['outputValue']);
    expect(() => assembleBands([first, other], province)).toThrow('different quantities');
    expect(() => summariseClusters(runOf(every), 65, bandQuantities)).toThrow('65 of 64 draws');
  });
});
