import { roundPixel } from '#charts/figures/roundPixel.ts';
import { area, line, scaleLinear } from 'd3';
import {
  normal95,
  priorCurve,
  priorValue,
  type DensityPoint,
  type PriorShape,
} from './priorCurve.ts';

export interface PriorSketchProps {
  readonly prior: PriorShape;
  /** What the prior was, where it is changed. */
  readonly original?: PriorShape | undefined;
  /** The value in every draw, where it is fixed; `prior` is a ghost then. */
  readonly fixed?: number | undefined;
  readonly label: string;
  readonly width?: number;
  readonly height?: number;
}

/** Paths and places of a sketch, in pixels. */
export interface PriorSketchMarks {
  readonly curve: string;
  /** From the 5 % to the 95 % point. */
  readonly middle: string;
  readonly median: number;
  /** Upper end of the median's mark. */
  readonly top: number;
  readonly ghost?: string;
  readonly fixed?: number;
}

/** Standard deviations drawn on each side: 98 of 100 draws. */
const shown = 2.33;

/** The marks of a prior's sketch; prior, original and fixed value share one axis. */
export function priorSketch({
  prior,
  original,
  fixed,
  width,
  height,
}: Omit<PriorSketchProps, 'label'> & { width: number; height: number }): PriorSketchMarks {
  const shapes = original ? [prior, original] : [prior];
  const ends = shapes.flatMap((shape) => [priorValue(shape, -shown), priorValue(shape, shown)]);
  const values = fixed === undefined ? ends : [...ends, fixed];
  const x = scaleLinear([Math.min(...values), Math.max(...values)], [1, width - 1]);
  const curve = priorCurve(prior, shown);
  const before = priorCurve(original ?? prior, shown);
  const tops = [...(fixed === undefined ? curve : []), ...before].map(([, density]) => density);
  const y = scaleLinear([0, Math.max(...tops, Number.MIN_VALUE)], [height - 4, 2]);
  const place = line<DensityPoint>(
    ([value]) => roundPixel(x(value)),
    ([, density]) => roundPixel(y(density)),
  );
  const fill = area<DensityPoint>(
    ([value]) => roundPixel(x(value)),
    height - 4,
    ([, density]) => roundPixel(y(density)),
  );
  const atMedian = curve.filter(([value]) => value === prior.median).map(([, density]) => density);
  return {
    curve: place(curve) ?? '',
    middle: fill(priorCurve(prior, normal95)) ?? '',
    median: roundPixel(x(prior.median)),
    top: roundPixel(y(Math.max(0, ...atMedian))),
    ...((original ?? fixed) !== undefined && { ghost: place(before) ?? '' }),
    ...(fixed !== undefined && { fixed: roundPixel(x(fixed)) }),
  };
}
