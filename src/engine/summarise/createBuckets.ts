const fewestBuckets = 8;
const mostBuckets = 32768;

/** Values sorted into buckets of equal width, for columns of at most `capacity` values. */
export interface Buckets {
  readonly capacity: number;
  /** The values of a column, bucket by bucket. */
  readonly grouped: Float64Array;
  /** Place in `grouped` where each bucket ends. */
  readonly ends: Int32Array;
  /**
   * Groups the first `count` values of a column. Returns the number of buckets, or 0 (and groups nothing)
   * when the range of the values is not a finite number.
   */
  group(column: Float64Array, count: number): number;
}

/**
 * Room for grouping columns. A closure, because V8 then compiles the arrays into the loops as constants: twice as
 * fast as arrays held in variables of the module or passed along.
 */
export function createBuckets(capacity: number): Buckets {
  const bucketOf = new Uint16Array(capacity);
  const ends = new Int32Array(Math.min(mostBuckets, Math.max(fewestBuckets, capacity >>> 1)));
  const grouped = new Float64Array(capacity);

  function group(column: Float64Array, count: number): number {
    let lowest = column[0] as number;
    let highest = lowest;
    for (let place = 1; place < count; place += 1) {
      const value = column[place] as number;
      lowest = Math.min(lowest, value);
      highest = Math.max(highest, value);
    }
    const range = highest - lowest;
    if (!(range < Infinity)) return 0;
    const buckets = Math.min(mostBuckets, Math.max(fewestBuckets, count >>> 1));
    const scale = (buckets - 0.5) / range;
    for (let bucket = 0; bucket < buckets; bucket += 1) ends[bucket] = 0;
    for (let place = 0; place < count; place += 1) {
      const bucket = (((column[place] as number) - lowest) * scale) | 0;
      bucketOf[place] = bucket;
      ends[bucket] = (ends[bucket] as number) + 1;
    }
    let start = 0;
    for (let bucket = 0; bucket < buckets; bucket += 1) {
      const members = ends[bucket] as number;
      ends[bucket] = start;
      start += members;
    }
    for (let place = 0; place < count; place += 1) {
      const bucket = bucketOf[place] as number;
      const slot = ends[bucket] as number;
      grouped[slot] = column[place] as number;
      ends[bucket] = slot + 1;
    }
    return buckets;
  }

  return { capacity, grouped, ends, group };
}
