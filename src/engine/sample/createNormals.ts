import { dimensions } from '#model/dimensions.ts';
import type { Normals } from './Normals.ts';
import { type NormalMaker, plainMaker } from './NormalMaker.ts';
import type { UniformSource } from './UniformSource.ts';

/**
 * Normals of the first `capacity` draws, kept: each is made once, when it is first asked for, and the prefix
 * of a dimension grows. For live runs, where every scenario uses the same draws (804 dimensions × 1,024 draws
 * are 6.6 MB).
 */
export function createNormals(
  source: UniformSource,
  capacity: number,
  maker: NormalMaker = plainMaker,
): Normals {
  const draws = Math.min(source.draws, capacity);
  const values = maker.room(dimensions.total * draws);
  const made = new Int32Array(dimensions.total);

  function locate(dimension: number, first: number, count: number): number {
    const end = first + count;
    if (first < 0 || end > draws) throw new RangeError(`draws ${first} to ${end} of ${draws}`);
    const start = dimension * draws;
    const known = made[dimension] as number;
    if (end > known) {
      maker.make(source, dimension, known, end - known, values, start + known);
      made[dimension] = end;
    }
    return start + first;
  }

  return {
    draws,
    values,
    locate,
    exponentials: (curve, from, count, target, offset) => {
      maker.exponentials(curve, values, from, count, target, offset);
    },
  };
}
