import { roundPixel } from '../figures/roundPixel.ts';
import type { bulletScale } from './bulletScale.ts';

/** What a bullet draws, in the unit of its target. */
export interface BulletFigures {
  readonly scale: ReturnType<typeof bulletScale>;
  /** 5, 25, 50, 75, 95 %. */
  readonly quantiles: readonly number[] | undefined;
  readonly median: number;
  readonly target: number;
  readonly tolerated: number | undefined;
  readonly reference: number | undefined;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Parts of an interval that miss and that meet the target, as paths. */
interface Parts {
  readonly missed: string;
  readonly met: string;
}

/** Paths of a bullet; '' for what is not drawn. */
export interface BulletPaths {
  readonly ninety: Parts;
  readonly half: Parts;
  readonly tolerated: string;
  readonly ghost: string;
  readonly target: string;
  /** Middle of the dot of the median. */
  readonly median: number;
}

const edge = 4;

/** Draws band, median, target, its tolerance and the reference as a tick, or as a chevron where it lies beyond. */
export function bulletPaths(figures: BulletFigures): BulletPaths {
  const { scale, quantiles, target, tolerated, reference, width, height } = figures;
  const middle = height / 2;
  const mark = roundPixel(scale.target);
  const clamped = (value: number): number =>
    roundPixel(Math.max(edge, Math.min(width - edge, scale.x(value))));
  const tick = (x: number): string => `M${roundPixel(x)} ${middle - 5}v10`;
  const ghost = (x: number): string => {
    if (x < 0) return `M4 ${middle - 3.5}l-3.5 3.5l3.5 3.5`;
    return x > width ? `M${width - 4} ${middle - 3.5}l3.5 3.5l-3.5 3.5` : tick(x);
  };
  const ends = [0, 1, 3, 4]
    .map((level) => (quantiles ? clamped(quantiles[level] ?? NaN) : mark))
    .sort((a, b) => a - b);
  const split = (from: number, to: number, draw: (from: number, to: number) => string): Parts => ({
    missed: draw(from, Math.min(to, mark)),
    met: draw(Math.max(from, mark), to),
  });
  const hair = (from: number, to: number): string => (to > from ? `M${from} ${middle}H${to}` : '');
  const box = (from: number, to: number): string =>
    to > from ? `M${from} ${middle - 2.5}H${to}v5H${from}Z` : '';
  return {
    ninety: split(ends[0]!, ends[3]!, hair),
    half: split(ends[1]!, ends[2]!, box),
    tolerated: tolerated !== undefined && tolerated !== target ? tick(clamped(tolerated)) : '',
    ghost: reference === undefined || Number.isNaN(reference) ? '' : ghost(scale.x(reference)),
    target: `M${mark} ${middle - 8}v16`,
    median: clamped(figures.median),
  };
}
