import { standardError, totalHits } from './standardError.ts';

/** A share of draws and its standard error. */
export interface Probability {
  readonly probability: number;
  readonly standardError: number;
}

/** Share of `draws` draws from the hits counted in each replicate of the prefix (see `standardError`). */
export function probability(hits: Uint32Array, draws: number): Probability {
  return { probability: totalHits(hits) / draws, standardError: standardError(hits, draws) };
}
