import type { CountSpan } from './guessScale.ts';

/** A guess with what is written beside it. */
export interface GuessRow extends CountSpan {
  readonly label: string;
  /** What the reveal says about it; empty before. */
  readonly note: string;
}

/** What the model says of a count. */
export interface RevealedCount {
  /** Draws by count, index 0 upward. */
  readonly counts: ArrayLike<number>;
  readonly median: number;
  /** 5 and 95 %. */
  readonly band: readonly [number, number];
  /** Median and band in words. */
  readonly summary: string;
}

/** Guesses of a count against the draws of the model. */
export interface GuessChartProps {
  readonly guesses: readonly GuessRow[];
  /** Absent while the count is covered. */
  readonly revealed?: RevealedCount | undefined;
  readonly target: number;
  /** Lowest count that still passes as 左右. */
  readonly tolerated: number;
  readonly targetLabel: string;
  /** Text summary. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
}
