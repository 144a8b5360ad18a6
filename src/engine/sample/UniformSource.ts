import type { SobolTable } from './sobolTable.ts';

/** A scrambled Sobol sequence: the coordinate of each dimension and its words of scrambling. */
export interface ScrambledSobol {
  readonly table: SobolTable;
  readonly coordinates: Int32Array;
  readonly words: Int32Array;
}

/**
 * A sample of uniforms in the open interval (0, 1), one per dimension and draw. The dimensions are those
 * of `#model/dimensions.ts`. Draws have fixed numbers: asking again, in any order, gives the same values.
 */
export interface UniformSource {
  /** What makes a scrambled Sobol sequence, for whoever makes it by other means. */
  readonly sobol?: ScrambledSobol;
  /** Number of draws there are; `Infinity` for a sequence. */
  readonly draws: number;
  /**
   * Writes the uniforms of one dimension for the draws `first` to `first + count - 1` to `target`, from `offset` on.
   * Throws RangeError when the dimension or a draw does not exist.
   */
  fill(dimension: number, first: number, count: number, target: Float64Array, offset: number): void;
}
