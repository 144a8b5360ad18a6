/** The axis of a probability never shows fewer points than this. */
const leastSpan = 0.1;

/** Extent of probabilities, ten points at least, within 0 and 1. */
export function historyDomain(points: readonly number[]): readonly [number, number] {
  const low = Math.min(...points);
  const high = Math.max(...points);
  const spare = Math.max(0, leastSpan - (high - low)) / 2;
  const from = Math.max(0, Math.min(1 - leastSpan, low - spare));
  return [Math.min(from, low), Math.max(from + leastSpan, high)];
}
