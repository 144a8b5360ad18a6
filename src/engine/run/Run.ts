/** A running simulation of some shards over a prefix of the sample. */
export interface Run {
  /** Draws simulated so far. */
  readonly draws: number;
  /** Most draws this run can hold. */
  readonly capacity: number;
  readonly shards: readonly number[];
  /** Positions in the clusters table of the clusters of this run, in the order of its columns. */
  readonly clusters: readonly number[];
  /** Simulates until `draws` are done; at once when they are. Throws RangeError beyond `capacity`. */
  advance(draws: number): void;
  /**
   * Draws 0 to `draws` − 1 of one quantity (index in `clusterQuantities`), year (index in `years`) and
   * position in `clusters`. A view into the engine's memory, valid until the next `advance` or `open`.
   */
  column(quantity: number, year: number, position: number): Float64Array;
  /**
   * Writes the values that would stand at `ranks` (ascending, from 0, at most 16) of the first `draws` draws of a column,
   * were they sorted, to `target`. False, with nothing written, where the column has to be sorted by other means.
   */
  select(
    quantity: number,
    year: number,
    position: number,
    draws: number,
    ranks: Int32Array,
    target: Float64Array,
  ): boolean;
  /**
   * Sums over the counted clusters of one shard for the first 23 of `provinceSeries`, as
   * [series][year][draw], `capacity` numbers for each series and year.
   */
  partialSums(shard: number): Float64Array;
}
