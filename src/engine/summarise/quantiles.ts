import type { Run } from '../run/Run.ts';
import { createSelection } from './createSelection.ts';

/** Which order statistics the levels need of `count` values, and where each level finds its two. */
interface Wanted {
  readonly count: number;
  readonly levels: readonly number[];
  readonly ranks: Int32Array;
  readonly lower: Int32Array;
  readonly upper: Int32Array;
  readonly weights: Float64Array;
  /** Room for the values at the ranks. */
  readonly values: Float64Array;
}

let room = createSelection(1024);
let wanted = wantedOf(0, []);

/**
 * Writes the quantiles of the first `count` values of a column to `target`, from `offset` on: type 7 (linear
 * interpolation between order statistics), exactly those of the sorted column. `levels` ascend in [0, 1]. A NaN
 * among the values makes all of them NaN. Throws RangeError for an empty column.
 *
 * Linear in `count`: under a tenth of the time of sorting 1,024 values.
 */
export function quantiles(
  column: Float64Array,
  count: number,
  levels: readonly number[],
  target: Float64Array,
  offset: number,
): void {
  if (count < 1 || count > column.length)
    throw new RangeError(`${count} of ${column.length} values`);
  if (isConstant(column, count)) {
    target.fill(column[0] as number, offset, offset + levels.length);
    return;
  }
  if (count > room.capacity) room = createSelection(count);
  const { ranks, values } = want(count, levels);
  room.select(column, count, ranks, values);
  interpolate(target, offset);
}

/**
 * The same for a column of a run, found where it lies: in half the time.
 */
export function runQuantiles(
  run: Run,
  quantity: number,
  year: number,
  position: number,
  count: number,
  levels: readonly number[],
  target: Float64Array,
  offset: number,
): void {
  const { ranks, values } = want(count, levels);
  if (run.select(quantity, year, position, count, ranks, values)) interpolate(target, offset);
  else quantiles(run.column(quantity, year, position), count, levels, target, offset);
}

function want(count: number, levels: readonly number[]): Wanted {
  if (count !== wanted.count || levels !== wanted.levels) wanted = wantedOf(count, levels);
  return wanted;
}

function interpolate(target: Float64Array, offset: number): void {
  const { levels, lower, upper, weights, values } = wanted;
  for (let place = 0; place < levels.length; place += 1) {
    const weight = weights[place] as number;
    const value = values[lower[place] as number] as number;
    const next = values[upper[place] as number] as number;
    target[offset + place] = weight > 0 ? value + weight * (next - value) : value;
  }
}

function wantedOf(count: number, levels: readonly number[]): Wanted {
  const positions = levels.map((level) => (count - 1) * level);
  const below = positions.map((position) => Math.floor(position));
  const above = positions.map((position) => Math.ceil(position));
  const ranks = Int32Array.from(new Set([...below, ...above])).sort();
  return {
    count,
    levels,
    ranks,
    lower: Int32Array.from(below, (rank) => ranks.indexOf(rank)),
    upper: Int32Array.from(above, (rank) => ranks.indexOf(rank)),
    weights: Float64Array.from(positions, (position) => position - Math.floor(position)),
    values: new Float64Array(ranks.length),
  };
}

function isConstant(column: Float64Array, count: number): boolean {
  const value = column[0] as number;
  let place = 1;
  while (place < count && column[place] === value) place += 1;
  return place === count;
}
