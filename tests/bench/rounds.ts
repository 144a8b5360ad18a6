/** Something timed; `scale` brings its time to that of the whole work. */
export interface Timed {
  readonly name: string;
  readonly scale?: number;
  readonly run: () => void;
}

export interface Timing {
  readonly medianMs: number;
  readonly runsMs: readonly number[];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle]!;
  return sorted.length % 2 === 1 ? high : (sorted[middle - 1]! + high) / 2;
}

/** Milliseconds of one run. */
export function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Times every item once a round, one after another, after one round that does not count. */
export function interleave(items: readonly Timed[], rounds: number): Record<string, Timing> {
  const runs = items.map((): number[] => []);
  for (let round = -1; round < rounds; round++)
    items.forEach(({ run, scale = 1 }, i) => {
      const elapsed = time(run) * scale;
      if (round >= 0) runs[i]!.push(elapsed);
    });
  return Object.fromEntries(
    items.map(({ name }, i) => [name, { medianMs: median(runs[i]!), runsMs: runs[i]! }]),
  );
}
