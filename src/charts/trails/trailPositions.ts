import type { TrailGeometry } from './trailGeometry.ts';
import type { TrailCluster, TrailFigures } from './TrailsProps.ts';
import type { TrailScale } from './trailScale.ts';

/** True places of the clusters in pixels and radii of their bubbles, each [cluster][year]. */
export interface TrailPositions {
  readonly years: number;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly radii: Float64Array;
}

/** Radius of the bubble of an output in 亿元: area follows output. */
function bubbleRadius(output: number, { unit }: TrailGeometry): number {
  return output > 0 ? Math.max(1.6, unit * Math.sqrt(output)) : 1.6;
}

/** Where every cluster stands in every year. */
export function trailPositions(
  members: readonly TrailCluster[],
  figures: TrailFigures,
  scale: TrailScale,
  geometry: TrailGeometry,
): TrailPositions {
  const years = figures.years.length;
  const count = figures.output.length / years;
  const xs = new Float64Array(members.length * years);
  const ys = new Float64Array(members.length * years);
  const radii = new Float64Array(members.length * years);
  members.forEach(({ column }, member) => {
    for (let year = 0; year < years; year += 1) {
      const place = year * count + column;
      xs[member * years + year] = scale.x(figures.productivity[place]!);
      ys[member * years + year] = scale.y(figures.energyIntensity[place]!);
      radii[member * years + year] = bubbleRadius(figures.output[place]!, geometry);
    }
  });
  return { years, xs, ys, radii };
}

/** One year of the positions. */
export function positionsIn(
  { years, xs, ys, radii }: TrailPositions,
  year: number,
): { readonly xs: Float64Array; readonly ys: Float64Array; readonly radii: Float64Array } {
  const pick = (column: Float64Array): Float64Array =>
    Float64Array.from(
      { length: column.length / years },
      (_, member) => column[member * years + year]!,
    );
  return { xs: pick(xs), ys: pick(ys), radii: pick(radii) };
}

/** A value between two years of a column [cluster][year]; `at` counts years from the first. */
export function between(
  column: ArrayLike<number>,
  years: number,
  member: number,
  at: number,
): number {
  const year = Math.min(Math.floor(at), years - 1);
  const start = column[member * years + year]!;
  if (at <= year || year + 1 >= years) return start;
  return start + (column[member * years + year + 1]! - start) * (at - year);
}

/** Centre and radius of every bubble, [x, y, radius] by member: the true place and the offset that keeps it apart. */
export function drawnBubbles(
  members: readonly TrailCluster[],
  { years, xs, ys, radii }: TrailPositions,
  at: number,
  offsets: Float64Array,
): Float64Array {
  const drawn = new Float64Array(3 * members.length);
  members.forEach(({ column }, member) => {
    drawn[3 * member] = between(xs, years, member, at) + (offsets[2 * column] ?? 0);
    drawn[3 * member + 1] = between(ys, years, member, at) + (offsets[2 * column + 1] ?? 0);
    drawn[3 * member + 2] = between(radii, years, member, at);
  });
  return drawn;
}
