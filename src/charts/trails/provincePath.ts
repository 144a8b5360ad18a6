import type { TrailStart } from './trailPaths.ts';
import { between, type TrailPositions } from './trailPositions.ts';
import type { ProvinceTrail, TrailPath } from './TrailsProps.ts';
import type { TrailScale } from './trailScale.ts';

/** A path in pixels, one point a year. */
export interface PixelPath {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** The province in pixels, with the plan and the reference. */
export interface ProvincePath {
  readonly own: PixelPath;
  readonly plan: PixelPath;
  readonly reference?: PixelPath | undefined;
  /** Points along the own path up to a year, the first where it starts. */
  readonly pointsUntil: (year: number) => readonly (readonly [number, number])[];
}

function pixelPath({ productivity, energyIntensity }: TrailPath, scale: TrailScale): PixelPath {
  return {
    xs: Array.from(productivity, (value) => scale.x(value)),
    ys: Array.from(energyIntensity, (value) => scale.y(value)),
  };
}

/** Puts the province on the axes. */
export function provincePath(province: ProvinceTrail, scale: TrailScale): ProvincePath {
  const own = pixelPath(province, scale);
  return {
    own,
    plan: pixelPath(province.plan, scale),
    reference: province.reference && pixelPath(province.reference, scale),
    pointsUntil: (year) => alongPath(own.xs, own.ys, own.xs.length, 0, year),
  };
}

/** Points of a path in a year. */
const steps = 5;

/** Points along a path up to a year. */
function alongPath(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  years: number,
  member: number,
  until: number,
): (readonly [number, number])[] {
  return Array.from({ length: steps * until + 1 }, (_, part) => {
    const at = part / steps;
    return [between(xs, years, member, at), between(ys, years, member, at)] as const;
  });
}

/** Points along one trail of each start: where lines run. */
export function trailPoints(
  starts: readonly TrailStart[],
  { xs, ys, years }: TrailPositions,
  until: number,
): (readonly [number, number])[] {
  return starts.flatMap(({ members }) => alongPath(xs, ys, years, members[0]!, until));
}
