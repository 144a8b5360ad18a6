import type { ExponentialCurve } from './exponentialsFrom.ts';

/**
 * Standard normals of a sample, one per dimension and draw. They do not depend on the scenario, so all
 * scenarios of a seed share them.
 */
export interface Normals {
  /** Number of draws there are; `Infinity` for a sequence. */
  readonly draws: number;
  /** Storage: the columns of all dimensions that were asked for. */
  readonly values: Float64Array;
  /**
   * Makes the normals of one dimension for the draws `first` to `first + count - 1` and returns where the first
   * of them lies in `values`; the others follow it. What an earlier call returned may be overwritten by a
   * call with another `first`. Throws RangeError when the draws do not fit.
   */
  locate(dimension: number, first: number, count: number): number;
  /** Writes the curve of `count` normals, the first at `from` in `values`, to `target`, from `offset` on. */
  exponentials(
    curve: ExponentialCurve,
    from: number,
    count: number,
    target: Float64Array,
    offset: number,
  ): void;
}

/** The normals of the draws `first` to `first + count - 1`. */
export interface NormalDraws {
  readonly normals: Normals;
  readonly first: number;
  readonly count: number;
}
