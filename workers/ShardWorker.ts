import type { Engine } from '#engine/run/createEngine.ts';
import type { Run } from '#engine/run/Run.ts';
import { createSobol } from '#engine/sample/createSobol.ts';
import type { UniformSource } from '#engine/sample/UniformSource.ts';
import { clusterSummary, type ClusterSummary } from '#engine/summarise/summariseClusters.ts';
import { bandQuantities, clusterQuantities, provinceSeries, years } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Pause } from './createPause.ts';

/** Summary of some shards over a prefix of the sample: their clusters, and their sums as [series][year][draw]. */
export interface ShardPart {
  readonly clusters: ClusterSummary;
  readonly sums: readonly { readonly shard: number; readonly values: Float64Array }[];
}

/** What a leader asks of an assistant, itself included: simulate some shards, summarise when told. */
export interface ShardSimulation {
  /** Begins a scenario; what is asked of the one before is answered with nothing. */
  open(scenario: Scenario, shards: readonly number[]): void | Promise<void>;
  advance(draws: number, summarise: boolean): Promise<ShardPart | undefined>;
}

/** The engine simulates blocks of this many draws. */
const block = 64;
const summedSeries = provinceSeries.indexOf('provinceEquivalentValueAdded');
const kept = bandQuantities.map((quantity) => clusterQuantities.indexOf(quantity));

/**
 * Simulates shards with an engine in this thread; the sample of the newest seed is kept. It pauses after every block
 * of draws and between quantities of a summary, so that a newer scenario never waits long. Where opening fails no
 * run is left, so that the numbers of one scenario never answer for another.
 */
export class ShardWorker implements ShardSimulation {
  readonly #engine: Engine;
  readonly #pause: Pause;
  #run: Run | undefined;
  #source: { readonly seed: number; readonly uniforms: UniformSource } | undefined;

  constructor(engine: Engine, pause: Pause = () => Promise.resolve()) {
    this.#engine = engine;
    this.#pause = pause;
  }

  open(scenario: Scenario, shards: readonly number[]): void {
    const { seed, draws } = scenario;
    this.#run = undefined;
    if (this.#source?.seed !== seed) this.#source = { seed, uniforms: createSobol(seed) };
    this.#run = this.#engine.open(scenario, this.#source.uniforms, shards, draws, kept);
  }

  /** Leaves the scenario under way. */
  leave(): void {
    this.#run = undefined;
  }

  async advance(draws: number, summarise: boolean): Promise<ShardPart | undefined> {
    const run = this.#run;
    if (!run) throw new Error('no scenario is open');
    while (run.draws < draws) {
      run.advance(Math.min(draws, run.draws + block));
      await this.#pause();
      if (run !== this.#run) return undefined;
    }
    if (!summarise) return undefined;
    const summary = clusterSummary(run, draws, bandQuantities);
    for (;;) {
      const { done, value } = summary.next();
      if (done)
        return {
          clusters: value,
          sums: run.shards.map((shard) => ({ shard, values: prefixOfSums(run, shard, draws) })),
        };
      await this.#pause();
      if (run !== this.#run) return undefined;
    }
  }
}

/** The partial sums of a shard with room for `draws` draws only: what is worth sending. */
function prefixOfSums(run: Run, shard: number, draws: number): Float64Array {
  const all = run.partialSums(shard);
  const rows = summedSeries * years.length;
  const prefix = new Float64Array(rows * draws);
  for (let row = 0; row < rows; row++)
    prefix.set(all.subarray(row * run.capacity, row * run.capacity + draws), row * draws);
  return prefix;
}
