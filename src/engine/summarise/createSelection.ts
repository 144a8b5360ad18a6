const fewestBuckets = 8;
/** Counts of this many buckets stay in the processor's nearest cache. */
const mostBuckets = 4096;
/** With more members to a wanted rank the platform's sort is faster. */
const insertionLimit = 40;

/** Finds order statistics in columns of at most `capacity` values. */
export interface Selection {
  readonly capacity: number;
  /**
   * Writes the values that would stand at the given ranks (ascending, from 0) if the first `count` values of a
   * column were sorted to `target`; NaN when one of them is NaN.
   */
  select(column: Float64Array, count: number, ranks: Int32Array, target: Float64Array): void;
}

/**
 * Room for selecting: values are counted in buckets of equal width, and only the members of buckets that hold a
 * wanted rank are gathered and sorted. A closure, because V8 then compiles the arrays into the loops as
 * constants: twice as fast as arrays held in variables of the module or passed along.
 */
export function createSelection(capacity: number): Selection {
  const bucketOf = new Uint16Array(capacity);
  const members = new Int32Array(mostBuckets);
  /** Where the next member of a wanted bucket goes in `gathered`; -1 for the other buckets. */
  const cursors = new Int32Array(mostBuckets);
  const gathered = new Float64Array(capacity);

  /** Returns the number of buckets, or 0 when the range of the values is not a finite number. */
  function distribute(column: Float64Array, count: number): number {
    let lowest = column[0] as number;
    let highest = lowest;
    let sum = 0;
    for (let place = 0; place < count; place += 1) {
      const value = column[place] as number;
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
      sum += value;
    }
    const range = highest - lowest;
    if (Number.isNaN(sum) || !(range < Infinity)) return 0;
    const buckets = Math.min(mostBuckets, Math.max(fewestBuckets, count >>> 1));
    const scale = (buckets - 0.5) / range;
    members.fill(0, 0, buckets);
    for (let place = 0; place < count; place += 1) {
      const bucket = (((column[place] as number) - lowest) * scale) | 0;
      bucketOf[place] = bucket;
      members[bucket] = (members[bucket] as number) + 1;
    }
    return buckets;
  }

  /** Gathers the wanted buckets side by side, sorts them and reads the wanted ranks. */
  function gather(
    column: Float64Array,
    count: number,
    buckets: number,
    ranks: Int32Array,
    target: Float64Array,
  ): void {
    cursors.fill(-1, 0, buckets);
    let rank = 0;
    let below = 0;
    let taken = 0;
    for (let bucket = 0; rank < ranks.length; bucket += 1) {
      const above = below + (members[bucket] as number);
      if ((ranks[rank] as number) < above) {
        cursors[bucket] = taken;
        for (; rank < ranks.length && (ranks[rank] as number) < above; rank += 1)
          target[rank] = taken + (ranks[rank] as number) - below;
        taken += above - below;
      }
      below = above;
    }
    for (let place = 0; place < count; place += 1) {
      const bucket = bucketOf[place] as number;
      const cursor = cursors[bucket] as number;
      if (cursor < 0) continue;
      gathered[cursor] = column[place] as number;
      cursors[bucket] = cursor + 1;
    }
    sortNearlySorted(gathered, taken, insertionLimit * ranks.length);
    for (let i = 0; i < ranks.length; i += 1) target[i] = gathered[target[i] as number] as number;
  }

  function select(
    column: Float64Array,
    count: number,
    ranks: Int32Array,
    target: Float64Array,
  ): void {
    const buckets = distribute(column, count);
    if (buckets > 0) {
      gather(column, count, buckets, ranks, target);
      return;
    }
    const sorted = column.slice(0, count).sort();
    const hasNaN = Number.isNaN(sorted[count - 1]);
    ranks.forEach((rank, i) => {
      target[i] = hasNaN ? NaN : (sorted[rank] as number);
    });
  }

  return { capacity, select };
}

/** Sorts the first `count` values, whose buckets are in order already. */
function sortNearlySorted(values: Float64Array, count: number, limit: number): void {
  if (count > limit) {
    values.subarray(0, count).sort();
    return;
  }
  for (let place = 1; place < count; place += 1) {
    const value = values[place] as number;
    let hole = place;
    while (hole > 0 && (values[hole - 1] as number) > value) {
      values[hole] = values[hole - 1] as number;
      hole -= 1;
    }
    values[hole] = value;
  }
}
