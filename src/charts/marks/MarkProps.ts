import type { PinMark } from '../figures/pinPaint.ts';
import type { FanProps } from '../time/FanProps.ts';

/** A pinned scenario with its value, in the unit of the mark; the same array from one result to the next. */
export interface PinValue extends PinMark {
  readonly value: number;
}

/** Distribution of a count over the draws, 79 × 78. */
export interface CountHistogramProps {
  /** Draws by count, index 0 upward. */
  readonly counts: ArrayLike<number>;
  /** The same of the reference scenario, drawn as ticks. */
  readonly reference?: ArrayLike<number> | undefined;
  /** Expected counts of the pins, as ticks under the axis. */
  readonly pins?: readonly PinValue[] | undefined;
  readonly target: number;
  /** Lowest count that still passes as 左右; equal to `target` where nothing is tolerated. */
  readonly tolerated: number;
  /** Accessible name. */
  readonly label: string;
  /** Whether the first and the last count of the axis are named, too. */
  readonly ends?: boolean | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Axes hold still. */
  readonly held?: boolean | undefined;
}

/** One target statistic against its target, 72 × 18. */
export interface BulletProps {
  /** 5, 25, 50, 75, 95 %; absent before the first draws. */
  readonly quantiles?: ArrayLike<number> | undefined;
  readonly central: number;
  /** Central run the quantiles belong to; they are shifted along by the difference while newer ones are under way. */
  readonly quantilesCentral?: number | undefined;
  readonly target: number;
  readonly tolerated?: number | undefined;
  readonly comparison: '>=' | '<=';
  /** Median (or central) of the reference scenario. */
  readonly reference?: number | undefined;
  /** Medians of the pins, as ticks under the band; those off the scale are left out. */
  readonly pins?: readonly PinValue[] | undefined;
  /** Amount the full width stands for; found from the band when absent. */
  readonly span?: number | undefined;
  readonly label: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly held?: boolean | undefined;
}

/** P as a ball filled clockwise from the top, to the P as printed. */
export interface HarveyBallProps {
  readonly probability: number;
  /** Radius in pixels, 5 by default. */
  readonly radius?: number | undefined;
  /** Accessible name; without one the ball is decoration beside a printed P. */
  readonly label?: string | undefined;
}

/** P as a bar of 26 × 3. */
export interface ProbabilityBarProps {
  readonly probability: number;
  readonly width?: number | undefined;
}

/** A fan without an axis, 80 × 78: the inspector. */
export interface MiniFanProps extends Pick<
  FanProps,
  'series' | 'colour' | 'lines' | 'held' | 'subject'
> {
  /** Text summary. */
  readonly label: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}
