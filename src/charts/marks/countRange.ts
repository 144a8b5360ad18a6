/** Counts rarer than this share are not worth a slot at the ends. */
const rare = 0.004;
const fewestSlots = 9;

/** Draws by count as shares of all draws. */
export function sharesOf(counts: ArrayLike<number>): number[] {
  const list = Array.from(counts);
  const total = list.reduce((sum, draws) => sum + draws, 0);
  return list.map((draws) => (total > 0 ? draws / total : 0));
}

/**
 * First and last count a histogram shows: everything that is not rare in any distribution, the target, and at
 * least nine slots.
 */
export function countRange(
  distributions: readonly (readonly number[])[],
  target: number,
): readonly [number, number] {
  let [first, last] = [target - 1, target];
  for (const shares of distributions) {
    shares.forEach((share, count) => {
      if (share < rare) return;
      first = Math.min(first, count);
      last = Math.max(last, count);
    });
  }
  const missing = Math.max(0, fewestSlots - (last - first + 1));
  const start = Math.max(0, first - Math.ceil(missing / 2));
  return [start, Math.max(last, start + Math.max(fewestSlots, last - first + 1) - 1)];
}
