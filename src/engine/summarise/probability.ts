import { leastError, standardError, totalHits } from './standardError.ts';

/** A share of draws and its standard error. */
export interface Probability {
  readonly probability: number;
  readonly standardError: number;
}

/** Share of `draws` draws from the hits counted in each replicate of the prefix (see `standardError`). */
export function probability(hits: Uint32Array, draws: number): Probability {
  return { probability: totalHits(hits) / draws, standardError: standardError(hits, draws) };
}

/** What `probability` says where no draw hits (a share of 0) or every draw does (1). */
export function certainty(share: 0 | 1, draws: number): Probability {
  return { probability: share, standardError: leastError(draws) };
}
