const fewestBuckets = 8;
/** Counts of this many buckets stay in the processor's nearest cache. */
const mostBuckets = 4096;
/** Values that tell the range of a column. */
const probes = 256;
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
 * Room for selecting: values are chained in buckets of equal width, and only the members of buckets that hold a
 * wanted rank are gathered and sorted. A closure, because V8 then compiles the arrays into the loops as
 * constants: twice as fast as arrays held in variables of the module or passed along.
 */
export function createSelection(capacity: number): Selection {
  /** Number of values in each bucket, the place of the last of them, and of the one before each. */
  const members = new Int32Array(mostBuckets);
  const heads = new Int32Array(mostBuckets);
  const previous = new Int32Array(capacity);
  const gathered = new Float64Array(capacity);

  /**
   * Puts the values into buckets; false when sorting has to do. The first values tell the range (a prefix of the sample
   * is spread out as the whole is); what lies outside goes to the outermost buckets.
   */
  function distribute(column: Float64Array, count: number): boolean {
    const told = Math.min(probes, count);
    let lowest = column[0] as number;
    let highest = lowest;
    for (let place = 0; place < told; place += 1) {
      const value = column[place] as number;
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
    }
    const range = highest - lowest;
    if (!(range > 0 && range < Infinity)) return false;
    const buckets = Math.min(mostBuckets, Math.max(fewestBuckets, count >>> 1));
    const scale = (buckets - 0.5) / range;
    if (!(scale < Infinity)) return false;
    const last = buckets - 1;
    members.fill(0, 0, buckets);
    for (let place = 0; place < count; place += 1) {
      const value = column[place] as number;
      if (value - value !== 0) return false;
      const distance = (value - lowest) * scale;
      const bucket = distance > 0 ? (distance < buckets ? distance | 0 : last) : 0;
      previous[place] = heads[bucket] as number;
      heads[bucket] = place;
      members[bucket] = (members[bucket] as number) + 1;
    }
    return true;
  }

  /** Gathers the wanted buckets side by side, sorts them and reads the wanted ranks. */
  function gather(column: Float64Array, ranks: Int32Array, target: Float64Array): void {
    let rank = 0;
    let below = 0;
    let taken = 0;
    for (let bucket = 0; rank < ranks.length; bucket += 1) {
      const above = below + (members[bucket] as number);
      if ((ranks[rank] as number) < above) {
        for (; rank < ranks.length && (ranks[rank] as number) < above; rank += 1)
          target[rank] = taken + (ranks[rank] as number) - below;
        let place = heads[bucket] as number;
        for (let left = above - below; left > 0; left -= 1) {
          gathered[taken] = column[place] as number;
          taken += 1;
          place = previous[place] as number;
        }
      }
      below = above;
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
    if (distribute(column, count)) {
      gather(column, ranks, target);
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
