import { years } from '#model/quantities.ts';
import { blockDraws } from '../compile/layout.ts';
import { summedSeriesCount, type BlockSimulation } from './BlockSimulation.ts';
import type { DrawBlocks } from './DrawBlocks.ts';
import type { Plan } from './plan.ts';
import type { RecordMemory } from './RecordMemory.ts';
import type { Run } from './Run.ts';

/** A run over a prefix of the sample, block by block. */
export class SampleRun implements Run {
  readonly clusters: readonly number[];
  readonly #sums = new Map<number, Float64Array>();
  #draws = 0;
  #open = true;

  constructor(
    readonly simulation: BlockSimulation,
    readonly plan: Plan,
    readonly blocks: DrawBlocks,
    readonly memory: RecordMemory,
    readonly shards: readonly number[],
    readonly capacity: number,
  ) {
    this.clusters = plan.clusters.map(({ position }) => position);
    for (const shard of shards)
      this.#sums.set(shard, new Float64Array(summedSeriesCount * years.length * capacity));
  }

  get draws(): number {
    return this.#draws;
  }

  advance(draws: number): void {
    this.#requireOpen();
    if (draws > this.capacity) throw new RangeError(`${draws} draws in a run of ${this.capacity}`);
    while (this.#draws < draws) {
      const index = Math.floor(this.#draws / blockDraws);
      const first = index * blockDraws;
      const count = Math.min(draws - first, blockDraws);
      const block = this.blocks.block(index, count);
      this.simulation.run(block, count, first, (year) => this.#keepTotals(year, first, count));
      this.#draws = first + count;
    }
  }

  column(quantity: number, year: number, position: number): Float64Array {
    this.#requireOpen();
    return this.memory.columns.draws(quantity, year, position, this.#draws);
  }

  select(
    quantity: number,
    year: number,
    position: number,
    draws: number,
    ranks: Int32Array,
    target: Float64Array,
  ): boolean {
    this.#requireOpen();
    if (draws > this.#draws) throw new RangeError(`${draws} of ${this.#draws} draws`);
    return this.memory.columns.select(
      this.simulation.select,
      quantity,
      year,
      position,
      draws,
      ranks,
      target,
    );
  }

  partialSums(shard: number): Float64Array {
    const sums = this.#sums.get(shard);
    if (!sums) throw new RangeError(`shard ${shard} is not part of this run`);
    return sums;
  }

  /** Ends the run: its columns are about to be overwritten by another. */
  close(): void {
    this.#open = false;
  }

  #keepTotals(year: number, first: number, count: number): void {
    this.plan.shards.forEach(({ shard }, index) => {
      const sums = this.partialSums(shard);
      for (let series = 0; series < summedSeriesCount; series++)
        this.memory.readTotal(
          index,
          series,
          count,
          sums,
          (series * years.length + year) * this.capacity + first,
        );
    });
  }

  #requireOpen(): void {
    if (!this.#open) throw new Error('another run was opened since');
  }
}
