/** Places of the dots of a swarm around a horizontal middle. */
export interface Swarm {
  /** Distance of each dot from the middle, pixels, in the order given. */
  readonly offsets: Float64Array;
  readonly radius: number;
}

const tightest = 0.3;

/**
 * Pushes dots with fixed x apart vertically so that none overlaps another, staying as near to the middle as
 * possible; where they would not fit into the height all dots shrink together.
 * @param xs positions in pixels, any order
 * @param radius wanted radius
 * @param spacing wanted distance of centres
 * @param half half of the height there is
 */
export function solveSwarm(
  xs: readonly number[],
  radius: number,
  spacing: number,
  half: number,
): Swarm {
  for (let scale = 1; ; scale *= 0.88) {
    const offsets = dodge(xs, spacing * scale);
    const reach = offsets.reduce((furthest, offset) => Math.max(furthest, Math.abs(offset)), 0);
    if (reach + radius * scale <= half || radius * scale < tightest) {
      return { offsets, radius: radius * scale };
    }
  }
}

/** Places dots from left to right, each in the free place nearest to the middle. */
function dodge(xs: readonly number[], spacing: number): Float64Array {
  const offsets = new Float64Array(xs.length);
  const order = xs.map((_, index) => index).sort((a, b) => xs[a]! - xs[b]! || a - b);
  order.forEach((dot, rank) => {
    const near: { readonly distance: number; readonly offset: number }[] = [];
    for (let before = rank - 1; before >= 0; before -= 1) {
      const distance = xs[dot]! - xs[order[before]!]!;
      if (distance >= spacing) break;
      near.push({ distance, offset: offsets[order[before]!]! });
    }
    offsets[dot] = freeOffset(near, spacing, rank % 2 === 0 ? 1 : -1);
  });
  return offsets;
}

/** Nearest offset to the middle at which no neighbour is closer than the spacing. */
function freeOffset(
  near: readonly { readonly distance: number; readonly offset: number }[],
  spacing: number,
  side: 1 | -1,
): number {
  const touching = near.flatMap(({ distance, offset }) => {
    const height = Math.sqrt(spacing * spacing - distance * distance);
    return [offset + height, offset - height];
  });
  const candidates = [0, ...touching].sort((a, b) => Math.abs(a) - Math.abs(b) || (b - a) * side);
  const isFree = (candidate: number): boolean =>
    near.every(
      ({ distance, offset }) =>
        distance * distance + (candidate - offset) ** 2 >= spacing * spacing - 1e-6,
    );
  return candidates.find(isFree) ?? 0;
}
