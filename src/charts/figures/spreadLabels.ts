interface Cluster {
  sum: number;
  count: number;
}

/**
 * Moves labels apart so that neighbours keep a gap, each as little as possible (least squares, pool of
 * adjacent violators), inside an interval when it is long enough. Keeps the order of the wanted positions.
 * @param wanted positions in pixels, any order
 * @param gap smallest distance between two labels, pixels
 * @param range first and last allowed position
 * @returns positions in the order of `wanted`
 */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  range: readonly [number, number],
): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const pools: Cluster[] = [];
  order.forEach((label, rank) => {
    pools.push({ sum: wanted[label]! - rank * gap, count: 1 });
    mergeBackward(pools);
  });
  const last = range[1] - (wanted.length - 1) * gap;
  const spread = new Array<number>(wanted.length);
  let rank = 0;
  for (const { sum, count } of pools) {
    const start = Math.max(range[0], Math.min(last, sum / count));
    for (let member = 0; member < count; member += 1, rank += 1) {
      spread[order[rank]!] = start + rank * gap;
    }
  }
  return spread;
}

function mergeBackward(pools: Cluster[]): void {
  while (pools.length > 1) {
    const last = pools[pools.length - 1]!;
    const before = pools[pools.length - 2]!;
    if (before.sum / before.count <= last.sum / last.count) return;
    before.sum += last.sum;
    before.count += last.count;
    pools.pop();
  }
}
