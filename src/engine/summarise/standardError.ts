/** Parts into which a prefix of the sample is cut, and the shortest prefix that is cut. */
const replicates = 32;
const fewestDraws = 128;

/** Parts of a prefix that act as replicates: 32, or 1 where the prefix is too short or does not divide. */
export function replicateCount(draws: number): number {
  return draws >= fewestDraws && draws % replicates === 0 ? replicates : 1;
}

/**
 * Standard error of a share of draws, from the number of hits in each part of the prefix (parts of equal
 * length, in order; `replicateCount(draws)` of them).
 *
 * The draws are a scrambled Sobol prefix, not independent: p(1 - p)/n overstates the variance, here about
 * threefold. Each run of consecutive draws is itself a scrambled net, so 32 runs serve as replicates and the variance
 * of their mean, s²/32, estimates the error. It errs on the safe side, because the runs complement
 * each other: with the real clusters the true error was 0.8 times the estimate in the median and at most 1.2 times
 * (1,024 draws; 0.95 coverage of ± 1.96 standard errors). For independent draws, as from a table of
 * uniforms, it is unbiased. Short prefixes get the binomial value.
 *
 * The result is never below 1/(2n), what one draw could change: a share of 0 or 1 among n draws is not certainty.
 */
export function standardError(hits: Uint32Array, draws: number): number {
  const parts = hits.length;
  const share = totalHits(hits) / draws;
  const least = leastError(draws);
  if (parts < 2) return Math.max(least, Math.sqrt((share * (1 - share)) / draws));
  let squares = 0;
  for (const count of hits) {
    const deviation = (count * parts) / draws - share;
    squares += deviation * deviation;
  }
  return Math.max(least, Math.sqrt(squares / (parts * (parts - 1))));
}

/** What one draw could change. */
export function leastError(draws: number): number {
  return 0.5 / draws;
}

/** Hits in all replicates. */
export function totalHits(hits: Uint32Array): number {
  let total = 0;
  for (const count of hits) total += count;
  return total;
}
