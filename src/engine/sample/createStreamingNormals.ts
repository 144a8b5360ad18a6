import { dimensions } from '#model/dimensions.ts';
import type { Normals } from './Normals.ts';
import { type NormalMaker, plainMaker } from './NormalMaker.ts';
import type { UniformSource } from './UniformSource.ts';

/**
 * Normals of one block of at most `block` draws at a time, for runs too long to keep them: memory is 804 × `block`
 * numbers however many draws there are. Asking for another `first` forgets the block before it.
 */
export function createStreamingNormals(
  source: UniformSource,
  block: number,
  maker: NormalMaker = plainMaker,
): Normals {
  const values = maker.room(dimensions.total * block);
  const made = new Int32Array(dimensions.total);
  let blockFirst = 0;

  function locate(dimension: number, first: number, count: number): number {
    if (count > block) throw new RangeError(`${count} draws in a block of ${block}`);
    if (first !== blockFirst) {
      made.fill(0);
      blockFirst = first;
    }
    const start = dimension * block;
    const known = made[dimension] as number;
    if (count > known) {
      maker.make(source, dimension, first + known, count - known, values, start + known);
      made[dimension] = count;
    }
    return start;
  }

  return {
    draws: source.draws,
    values,
    locate,
    exponentials: (curve, from, count, target, offset) => {
      maker.exponentials(curve, values, from, count, target, offset);
    },
  };
}
