/** Ratio that carries an older band to a newer central run; 1 where there is nothing to compare. */
export function carryRatio(central: number, bandsCentral: number): number {
  return bandsCentral > 0 && Number.isFinite(central) ? central / bandsCentral : 1;
}

/**
 * Bands of an earlier run carried along to a newer central run, each by the ratio of its central values, so that
 * a drag shows no gap while the sample is under way. For positive quantities.
 * @param bands [item][5, 25, 50, 75, 95 %]
 * @param central newest central run, one value an item
 * @param bandsCentral central run the bands belong to
 */
export function carryBands(
  bands: ArrayLike<number>,
  central: ArrayLike<number>,
  bandsCentral: ArrayLike<number>,
): Float64Array {
  return Float64Array.from(bands, (quantile, place) => {
    const item = Math.floor(place / 5);
    return quantile * carryRatio(central[item] ?? NaN, bandsCentral[item] ?? 0);
  });
}
