/** Circles pushed apart. */
export interface SolvedBubbles {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** What all radii were multiplied with: below 1 only where there is no room for all of them. */
  readonly shrink: number;
}

/** Circles at their true spots, in pixels. */
export interface Bubbles {
  readonly xs: ArrayLike<number>;
  readonly ys: ArrayLike<number>;
  readonly radii: ArrayLike<number>;
}

const gap = 1;
/** Steps with a pull to the true spot, without, and of these until it shows whether there is room. */
const steps = { pulled: 90, free: 210, hopeful: 60 } as const;
/** Deeper than this after the hopeful steps, circles will not come apart any more. */
const hopeless = 3;
const pull = 0.1;
const settled = 0.05;

/**
 * Pushes circles apart until none overlaps another, each near its true spot; where that is not possible within the
 * bound all shrink together. The same circles give the same places.
 * @param bound farthest a circle may be moved, pixels
 * @param box width and height to stay inside of
 */
export function solveBubbles(
  bubbles: Bubbles,
  bound: number,
  box: readonly [number, number],
): SolvedBubbles {
  for (let shrink = 1; ; shrink *= 0.84) {
    const radii = Float64Array.from(bubbles.radii, (radius) => radius * shrink);
    const places = separate(bubbles, radii, bound, box);
    if (places.overlap <= gap / 2 || shrink < 0.05) return { ...places, shrink };
  }
}

function separate(
  bubbles: Bubbles,
  radii: Float64Array,
  bound: number,
  box: readonly [number, number],
): { xs: Float64Array; ys: Float64Array; overlap: number } {
  const xs = Float64Array.from(bubbles.xs);
  const ys = Float64Array.from(bubbles.ys);
  const order = Array.from(xs.keys()).filter((bubble) => radii[bubble]! > 0);
  const largest = order.reduce((radius, bubble) => Math.max(radius, radii[bubble]!), 0);
  for (let step = 0; step < steps.pulled + steps.free; step += 1) {
    const strength = Math.max(0, pull * (1 - step / steps.pulled));
    for (const bubble of order) {
      xs[bubble]! += (bubbles.xs[bubble]! - xs[bubble]!) * strength;
      ys[bubble]! += (bubbles.ys[bubble]! - ys[bubble]!) * strength;
    }
    order.sort((one, other) => xs[one]! - xs[other]! || one - other);
    const overlap = push(xs, ys, radii, order, largest);
    for (const bubble of order) keepNear(xs, ys, bubbles, bubble, radii[bubble]!, bound, box);
    if (step > steps.pulled && overlap < settled) break;
    if (step === steps.pulled + steps.hopeful && overlap > hopeless) break;
  }
  return { xs, ys, overlap: worstOverlap(xs, ys, radii, order) };
}

/** How deep the worst pair lies in each other, the gap between circles counted in. */
function worstOverlap(
  xs: Float64Array,
  ys: Float64Array,
  radii: Float64Array,
  order: readonly number[],
): number {
  let worst = 0;
  order.forEach((one, rank) => {
    for (let next = rank + 1; next < order.length; next += 1) {
      const other = order[next]!;
      const wanted = radii[one]! + radii[other]! + gap;
      const [dx, dy] = [xs[other]! - xs[one]!, ys[other]! - ys[one]!];
      if (Math.abs(dx) >= wanted || Math.abs(dy) >= wanted) continue;
      worst = Math.max(worst, wanted - Math.sqrt(dx * dx + dy * dy));
    }
  });
  return worst;
}

/** Moves every overlapping pair apart, the smaller one more; returns the worst overlap there was. */
function push(
  xs: Float64Array,
  ys: Float64Array,
  radii: Float64Array,
  order: readonly number[],
  largest: number,
): number {
  let worst = 0;
  order.forEach((one, rank) => {
    for (let next = rank + 1; next < order.length; next += 1) {
      const other = order[next]!;
      const wanted = radii[one]! + radii[other]! + gap;
      if (xs[other]! - xs[one]! > radii[one]! + largest + gap) break;
      let [dx, dy] = [xs[other]! - xs[one]!, ys[other]! - ys[one]!];
      if (dx * dx + dy * dy >= wanted * wanted) continue;
      if (dx * dx + dy * dy < 1e-6) [dx, dy] = [0.6, (one + other) % 2 === 0 ? 0.8 : -0.8];
      const distance = Math.sqrt(dx * dx + dy * dy);
      const missing = Math.max(0, wanted - distance);
      worst = Math.max(worst, missing);
      const share = radii[other]! ** 2 / (radii[one]! ** 2 + radii[other]! ** 2);
      const [ux, uy] = [(dx / distance) * missing, (dy / distance) * missing];
      xs[one]! -= ux * share;
      ys[one]! -= uy * share;
      xs[other]! += ux * (1 - share);
      ys[other]! += uy * (1 - share);
    }
  });
  return worst;
}

/** Brings a circle back to the bound around its true spot, and into the box. */
function keepNear(
  xs: Float64Array,
  ys: Float64Array,
  spots: Bubbles,
  bubble: number,
  radius: number,
  bound: number,
  [width, height]: readonly [number, number],
): void {
  const [dx, dy] = [xs[bubble]! - spots.xs[bubble]!, ys[bubble]! - spots.ys[bubble]!];
  const distance = Math.sqrt(dx * dx + dy * dy);
  if (distance > bound) {
    xs[bubble] = spots.xs[bubble]! + (dx / distance) * bound;
    ys[bubble] = spots.ys[bubble]! + (dy / distance) * bound;
  }
  xs[bubble] = Math.max(radius, Math.min(width - radius, xs[bubble]!));
  ys[bubble] = Math.max(radius, Math.min(height - radius, ys[bubble]!));
}
