import { extent, scaleLinear, ticks } from 'd3';
import { pinPaint } from '../figures/pinPaint.ts';
import { roundPixel } from '../figures/roundPixel.ts';
import { boxesMeet, type Box } from '../figures/boxes.ts';
import type { TrailGeometry } from './trailGeometry.ts';
import type { TrailPath, TrailPin } from './TrailsProps.ts';

/** One subject in one year: on the board, in the pins, and where the plan and the reference lead. */
export interface LensSubject {
  readonly own: TrailPath;
  readonly plan?: TrailPath | undefined;
  readonly reference?: TrailPath | undefined;
  readonly pathOf: (pin: TrailPin) => TrailPath;
}

type Point = readonly [number, number];
type Extent = readonly [number, number];

/** What a lens spans, in the units of the two axes. */
export interface LensDomain {
  readonly x: Extent;
  readonly y: Extent;
}

/** A lens over the ends of the trails of one subject, pixels from its own corner. */
export interface TrailLens {
  readonly own: Point;
  readonly plan: Point | undefined;
  readonly reference: Point | undefined;
  readonly pins: readonly {
    readonly letter: string;
    readonly paint: string;
    readonly at: Point;
    /** Middle of its letter. */
    readonly name: Point;
  }[];
  readonly xTicks: readonly { readonly value: number; readonly at: number }[];
  readonly yTicks: readonly { readonly value: number; readonly at: number }[];
}

export const lensSize = { width: 206, height: 148 } as const;
/** Plot of the lens: left of it the ticks of the one axis, under it those of the other. */
export const lensPlot: Box = { left: 38, right: 198, top: 26, bottom: 126 };

const pointOf = ({ productivity, energyIntensity }: TrailPath, year: number): Point => [
  productivity[year]!,
  energyIntensity[year]!,
];

/** What a lens has to span, with air at the edges. */
export function lensDomain(
  { own, plan, reference, pathOf }: LensSubject,
  pins: readonly TrailPin[],
  year: number,
): LensDomain {
  const paths = [own, plan, reference, ...pins.map(pathOf)].filter((path) => path !== undefined);
  const points = paths.map((path) => pointOf(path, year));
  return { x: airy(points.map(([x]) => x)), y: airy(points.map(([, y]) => y)) };
}

function airy(values: readonly number[]): Extent {
  const [low = 0, high = 1] = extent(values.filter((value) => Number.isFinite(value)));
  const air = (high - low) * 0.12 || Math.abs(low) * 0.02 || 1;
  return [low - air, high + air];
}

/** Places everything in a lens; what lies outside of a domain that holds still stands at its edge. */
export function trailLens(
  { own, plan, reference, pathOf }: LensSubject,
  pins: readonly TrailPin[],
  year: number,
  domain: LensDomain,
): TrailLens {
  const { left, right, top, bottom } = lensPlot;
  const x = scaleLinear(domain.x, [left, right]).clamp(true);
  const y = scaleLinear(domain.y, [bottom, top]).clamp(true);
  const place = (path: TrailPath): Point => {
    const [across, down] = pointOf(path, year);
    return [roundPixel(x(across)), roundPixel(y(down))];
  };
  const known = pins.filter((pin) => pointOf(pathOf(pin), year).every(Number.isFinite));
  const ends = known.map((pin) => place(pathOf(pin)));
  const ownAt = place(own);
  const others = [ownAt, ...[plan, reference].flatMap((path) => (path ? [place(path)] : []))];
  const names = letterPlaces(ends, others);
  return {
    own: ownAt,
    plan: plan && place(plan),
    reference: reference && place(reference),
    pins: known.map((pin, index) => ({
      letter: pin.letter,
      paint: pinPaint(pin),
      at: ends[index]!,
      name: names[index]!,
    })),
    xTicks: ticks(...domain.x, 3).map((value) => ({ value, at: roundPixel(x(value)) })),
    yTicks: ticks(...domain.y, 3).map((value) => ({ value, at: roundPixel(y(value)) })),
  };
}

/** Around a ring, the nearest first. */
const around: readonly Point[] = [
  ...([10, 17, 24].flatMap((far) => [
    [far, 0],
    [-far, 0],
    [0, -far],
    [0, far],
    [far * 0.75, -far * 0.75],
    [far * 0.75, far * 0.75],
    [-far * 0.75, -far * 0.75],
    [-far * 0.75, far * 0.75],
  ]) as Point[]),
];

/** Where letters stand beside their rings, clear of all marks and of each other as far as there is room. */
function letterPlaces(ends: readonly Point[], others: readonly Point[]): readonly Point[] {
  const placed: Point[] = [];
  const apart = ([x, y]: Point, [otherX, otherY]: Point): number =>
    Math.max(Math.abs(x - otherX), Math.abs(y - otherY));
  for (const [x, y] of ends) {
    const choices = around.map(([dx, dy]): Point => [roundPixel(x + dx), roundPixel(y + dy)]);
    const free = choices.find(
      (choice) =>
        choice[0] > lensPlot.left + 4 &&
        choice[0] < lensSize.width - 5 &&
        choice[1] > lensPlot.top - 4 &&
        choice[1] < lensPlot.bottom &&
        [...ends, ...others].every((mark) => apart(choice, mark) >= 8) &&
        placed.every((letter) => apart(choice, letter) >= 10),
    );
    placed.push(free ?? choices[0]!);
  }
  return placed;
}

/** How many lenses a picture has room for: each may take a sixth of it. */
export function lensesThatFit({ frame }: Pick<TrailGeometry, 'frame'>): number {
  const area = (frame.right - frame.left) * (frame.bottom - frame.top);
  return Math.floor(area / (6 * lensSize.width * lensSize.height));
}

/** The corner of the picture where a lens lies on the fewest bubbles and names. */
export function lensCorner(
  { frame }: Pick<TrailGeometry, 'frame'>,
  bubbles: Float64Array,
  names: readonly Box[],
  taken: readonly Box[] = [],
): Box {
  const { width, height } = lensSize;
  const gap = 4;
  const corners = [
    [frame.right - width - gap, frame.bottom - height - gap],
    [frame.left + gap, frame.bottom - height - gap],
    [frame.left + gap, frame.top + gap],
    [frame.right - width - gap, frame.top + gap],
  ].map(([left = 0, top = 0]) => ({ left, top, right: left + width, bottom: top + height }));
  const crowd = (corner: Box): number => {
    let count = names.filter((name) => boxesMeet(corner, name)).length;
    for (let at = 0; at < bubbles.length; at += 3) {
      const [x, y] = [bubbles[at]!, bubbles[at + 1]!];
      if (boxesMeet(corner, { left: x, right: x, top: y, bottom: y }, bubbles[at + 2])) count += 1;
    }
    return taken.some((box) => boxesMeet(corner, box)) ? Infinity : count;
  };
  return corners.reduce((best, corner) => (crowd(corner) < crowd(best) ? corner : best));
}
