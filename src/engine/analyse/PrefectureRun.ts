import { prefectureSeries, type PrefectureBands } from '#model/analysis.ts';
import { clusters, prefectureIds } from '#model/generated/tables.ts';
import { clusterQuantities, quantileLevels, years } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Engine } from '../run/createEngine.ts';
import type { Run } from '../run/Run.ts';
import { shardCount } from '../run/shards.ts';
import type { UniformSource } from '../sample/UniformSource.ts';
import { quantiles } from '../summarise/quantiles.ts';
import { GroupSums, summedQuantities } from './GroupSums.ts';

const kept = summedQuantities.map((quantity) => clusterQuantities.indexOf(quantity));

/** Place of each cluster's prefecture, for the clusters that are counted. */
const prefectureOf = clusters.map(({ counted, prefecture }) =>
  counted ? prefectureIds.indexOf(prefecture) : -1,
);

/**
 * Prefectures over the draws of a scenario: the same draws as on the board, shard after shard, some draws at a time, so
 * that no more than a quarter of the clusters is in memory at once.
 */
export class PrefectureRun {
  readonly #engine: Engine;
  readonly #scenario: Scenario;
  readonly #source: UniformSource;
  readonly #sums: GroupSums;
  #shard = 0;
  #run: Run | undefined;

  /** `groupOf` tells the group of each cluster, −1 for none; prefectures by default. */
  constructor(
    engine: Engine,
    scenario: Scenario,
    source: UniformSource,
    readonly groupOf: readonly number[] = prefectureOf,
    readonly groups: number = prefectureIds.length,
  ) {
    this.#engine = engine;
    this.#scenario = scenario;
    this.#source = source;
    this.#sums = new GroupSums(groups, scenario.draws);
  }

  /** Share of the draws that is done. */
  get progress(): number {
    return (this.#shard + (this.#run?.draws ?? 0) / this.#scenario.draws) / shardCount;
  }

  /** Simulates some draws more, at most to the end of a shard. */
  advance(draws: number): void {
    if (this.#shard >= shardCount) return;
    const full = this.#scenario.draws;
    this.#run ??= this.#engine.open(this.#scenario, this.#source, [this.#shard], full, kept);
    this.#run.advance(Math.min(full, this.#run.draws + draws));
    if (this.#run.draws < full) return;
    this.#add(this.#run);
    this.#run = undefined;
    this.#shard += 1;
  }

  /** Quantiles, means and the central run, once all draws are done. */
  result(): PrefectureBands {
    if (this.#shard < shardCount) throw new Error('the draws are not complete');
    const { draws } = this.#scenario;
    const columns = prefectureSeries.length * this.groups * years.length;
    const levels = new Float64Array(columns * quantileLevels.length);
    const means = new Float64Array(columns);
    let place = 0;
    for (const series of prefectureSeries)
      for (let group = 0; group < this.groups; group += 1)
        years.forEach((_, year) => {
          const column = this.#sums.series(series, group, year);
          quantiles(column, draws, quantileLevels, levels, place * quantileLevels.length);
          means[place] = column.reduce((sum, value) => sum + value, 0) / draws;
          place += 1;
        });
    return {
      scenario: this.#scenario,
      draws,
      quantiles: levels,
      means,
      central: this.#central(),
    };
  }

  #add(run: Run): void {
    run.clusters.forEach((cluster, position) => {
      const group = this.groupOf[cluster] as number;
      if (group < 0) return;
      years.forEach((_, year) => {
        this.#sums.add(group, year, (quantity) =>
          run.column(clusterQuantities.indexOf(quantity), year, position),
        );
      });
    });
  }

  #central(): Float64Array {
    const { clusters: columns } = this.#engine.central(this.#scenario);
    const sums = new GroupSums(this.groups, 1);
    clusters.forEach((_, cluster) => {
      const group = this.groupOf[cluster] as number;
      if (group < 0) return;
      years.forEach((_year, year) => {
        sums.add(group, year, (quantity) => {
          const row = clusterQuantities.indexOf(quantity) * years.length + year;
          const at = row * clusters.length + cluster;
          return columns.subarray(at, at + 1);
        });
      });
    });
    return Float64Array.from(
      prefectureSeries.flatMap((series) =>
        Array.from({ length: this.groups }, (_, group) =>
          years.map((_year, year) => sums.series(series, group, year)[0] as number),
        ).flat(),
      ),
    );
  }
}
