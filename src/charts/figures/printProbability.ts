/**
 * Probability as a whole percent, the way it is printed: 1 to 99 for anything that is not certain in the
 * sample, because a finite sample knows neither never nor always.
 * @param probability in [0, 1]
 */
export function printedPercent(probability: number): number {
  return Math.min(99, Math.max(1, Math.round(probability * 100)));
}

/** Probability as text: `71%`, and `<1%` or `>99%` beyond what a percent can say. */
export function printProbability(probability: number): string {
  if (probability < 0.005) return '<1%';
  if (probability >= 0.995) return '>99%';
  return `${printedPercent(probability)}%`;
}
