/** Circles that want to stand at points: positions and radii in pixels, all of one length. */
export interface Circles {
  readonly xs: ArrayLike<number>;
  readonly ys: ArrayLike<number>;
  readonly radii: ArrayLike<number>;
}

/** Free space between two bubbles. */
const gap = 2;
/** What may be left of the gap when the solver stops. */
const tolerance = 0.6;
const pulls = 90;
const most = 600;
/** Sweeps over pairs of many more circles than there are clusters end earlier. */
const mostMoves = 200_000;

/**
 * Pushes circles apart until none overlaps another while a fading pull keeps each near its point; small circles
 * give way to large ones. The same circles always end at the same places.
 * @param start offsets to begin with, [dx, dy] by circle: those of another year keep neighbours neighbours
 * @returns offset of each circle from its point, [dx, dy]
 */
export function solveBubbles({ xs, ys, radii }: Circles, start?: Float64Array): Float64Array {
  const count = xs.length;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const bySize = Array.from({ length: count }, (_, circle) => circle).sort(
    (a, b) => radii[b]! - radii[a]! || a - b,
  );
  bySize.forEach((circle, rank) => {
    const angle = rank * 2.399963;
    const away = 1.2 * Math.sqrt(rank);
    x[circle] = xs[circle]! + (start?.[2 * circle] ?? away * Math.cos(angle));
    y[circle] = ys[circle]! + (start?.[2 * circle + 1] ?? away * Math.sin(angle));
  });
  const largest = bySize.length > 0 ? radii[bySize[0]!]! : 0;
  const order = Array.from({ length: count }, (_, circle) => circle);
  for (let round = 0; round < Math.min(most, pulls + mostMoves / count); round += 1) {
    const pull = Math.max(0, 0.14 * (1 - round / pulls));
    for (let circle = 0; circle < count; circle += 1) {
      x[circle]! += (xs[circle]! - x[circle]!) * pull;
      y[circle]! += (ys[circle]! - y[circle]!) * pull;
    }
    const deepest = pushApart(order, x, y, radii, largest);
    if (pull === 0 && deepest <= tolerance) break;
  }
  const offsets = new Float64Array(2 * count);
  for (let circle = 0; circle < count; circle += 1) {
    offsets[2 * circle] = x[circle]! - xs[circle]!;
    offsets[2 * circle + 1] = y[circle]! - ys[circle]!;
  }
  return offsets;
}

/** One sweep over all pairs that can touch, from left to right; the deepest overlap it met. */
function pushApart(
  order: number[],
  x: Float64Array,
  y: Float64Array,
  radii: ArrayLike<number>,
  largest: number,
): number {
  sortBy(order, x);
  let deepest = 0;
  for (let place = 0; place < order.length; place += 1) {
    const one = order[place]!;
    const reach = radii[one]! + largest + gap;
    for (let next = place + 1; next < order.length; next += 1) {
      const other = order[next]!;
      const across = x[other]! - x[one]!;
      if (across > reach) break;
      const down = y[other]! - y[one]!;
      const wanted = radii[one]! + radii[other]! + gap;
      const square = across * across + down * down;
      if (square >= wanted * wanted) continue;
      const distance = Math.sqrt(square);
      const depth = wanted - distance;
      deepest = Math.max(deepest, depth);
      const [ux, uy] = distance > 1e-6 ? [across / distance, down / distance] : [0, 1];
      const [mine, yours] = [radii[one]! ** 2, radii[other]! ** 2];
      const share = mine + yours > 0 ? yours / (mine + yours) : 0.5;
      x[one]! -= ux * depth * share;
      y[one]! -= uy * depth * share;
      x[other]! += ux * depth * (1 - share);
      y[other]! += uy * depth * (1 - share);
    }
  }
  return deepest;
}

/** Insertion sort: nearly in order from one sweep to the next. */
function sortBy(order: number[], keys: Float64Array): void {
  for (let place = 1; place < order.length; place += 1) {
    const item = order[place]!;
    let gapAt = place;
    while (gapAt > 0 && keys[order[gapAt - 1]!]! > keys[item]!) {
      order[gapAt] = order[gapAt - 1]!;
      gapAt -= 1;
    }
    order[gapAt] = item;
  }
}
