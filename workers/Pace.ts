import type { ShardPart, ShardWorker } from './ShardWorker.ts';

/** A slice is a whole number of the blocks the engine simulates at a time. */
const sliceStep = 64;
/** Longest a new scenario should wait for the slice under way: half a frame of 60 Hz. */
const sliceMilliseconds = 8;

/** Fits slices into their time by what the leader's own shards took last. */
export class Pace {
  readonly #clock: () => number;
  #simulating = 0.1;
  #summarising = 0.05;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** How far the next slice goes, and whether the summary due is part of it or a slice of its own. */
  slice(from: number, due: number): { readonly draws: number; readonly summarise: boolean } {
    const steps = Math.floor(sliceMilliseconds / this.#simulating / sliceStep);
    const draws = Math.min(due, from + Math.max(1, steps) * sliceStep);
    const left = sliceMilliseconds - (draws - from) * this.#simulating;
    return {
      draws,
      summarise: draws === due && (from === due || due * this.#summarising <= left),
    };
  }

  /** Simulates the leader's shards and takes the time. */
  advance(
    own: ShardWorker,
    from: number,
    draws: number,
    summarise: boolean,
  ): ShardPart | undefined {
    const begun = this.#clock();
    own.advance(draws, false);
    const simulated = this.#clock();
    if (draws > from) this.#simulating = atLeast(simulated - begun) / (draws - from);
    if (!summarise) return undefined;
    const part = own.advance(draws, true);
    this.#summarising = atLeast(this.#clock() - simulated) / draws;
    return part;
  }
}

/** Clocks of browsers are coarse: no time is taken for less than a tenth of a millisecond. */
function atLeast(milliseconds: number): number {
  return Math.max(0.1, milliseconds);
}
