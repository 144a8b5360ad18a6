/** Values counted in bars of the same width, the first from `start` on; a width of 0 where all values are the same. */
export interface Histogram {
  readonly start: number;
  readonly width: number;
  readonly counts: Uint32Array;
}

/** Counts finite values in so many bars from the least to the largest. Whole numbers stand in the middle of bars. */
export function differenceHistogram(values: Float64Array, bars: number): Histogram {
  let low = Infinity;
  let high = -Infinity;
  let whole = true;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
    whole &&= Number.isInteger(value);
  }
  const counts = new Uint32Array(bars);
  if (low === high) {
    counts[0] = values.length;
    return { start: low, width: 0, counts };
  }
  const width = whole ? Math.ceil((high - low + 1) / bars) : (high - low) / bars;
  const start = whole ? low - 0.5 : low;
  for (const value of values) {
    const bar = Math.min(bars - 1, Math.floor((value - start) / width));
    counts[bar] = (counts[bar] as number) + 1;
  }
  return { start, width, counts };
}
