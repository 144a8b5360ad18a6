/** A range of counts, both ends included. */
export interface CountSpan {
  readonly low: number;
  readonly high: number;
}

/** Counts rarer than this share are not worth a place of their own. */
const rare = 0.004;

/**
 * First and last count on the axis: around the target, and every guess; once it is revealed, what the draws end with,
 * too. While the count is covered nothing of the axis follows from it.
 * @param counts draws by count, absent while covered
 */
export function guessRange(
  target: number,
  guesses: readonly CountSpan[],
  counts?: ArrayLike<number>,
): readonly [number, number] {
  const reach = Math.max(6, Math.round(target / 2));
  const drawn = counts ? commonCounts(counts) : [];
  const all = [
    ...[target - reach, target + reach],
    ...guesses.flatMap(({ low, high }) => [low, high]),
    ...drawn,
  ];
  return [Math.max(0, Math.min(...all)), Math.max(...all)];
}

function commonCounts(counts: ArrayLike<number>): number[] {
  const list = Array.from(counts);
  const total = list.reduce((sum, draws) => sum + draws, 0);
  return list.flatMap((draws, count) => (draws > total * rare ? [count] : []));
}

/** Counts that are named on the axis: whole fives, or tens where those would stand too close. */
export function guessTicks([first, last]: readonly [number, number], width: number): number[] {
  const step = [1, 5, 10, 20, 50].find((size) => (width * size) / (last - first + 1) >= 40) ?? 100;
  const start = Math.ceil(first / step) * step;
  return Array.from(
    { length: Math.floor((last - start) / step) + 1 },
    (_, at) => start + at * step,
  );
}
