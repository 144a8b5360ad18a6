import { sobolDirections } from '#model/generated/directions.ts';
import { directionNumbers, sobolBits } from './directionNumbers.ts';
import { reverseBits } from './reverseBits.ts';

/**
 * Direction numbers ready for use, with their bits reversed: [coordinate][bit].
 * `single` holds v₀ … v₃₁ and `cumulative` v₀ ⊕ … ⊕ vₖ, which is what changes from one point to the next in
 * natural order when the lowest k + 1 bits of the index flip.
 */
export interface SobolTable {
  readonly single: Int32Array;
  readonly cumulative: Int32Array;
}

/** The table of the first `coordinates` coordinates. Throws RangeError when there are no directions for one. */
export function sobolTable(coordinates: number): SobolTable {
  const single = new Int32Array(coordinates * sobolBits);
  const cumulative = new Int32Array(coordinates * sobolBits);
  for (let coordinate = 0; coordinate < coordinates; coordinate += 1) {
    const direction = sobolDirections[coordinate];
    if (direction === undefined)
      throw new RangeError(`no Sobol directions for coordinate ${coordinate}`);
    const numbers = directionNumbers(direction.polynomial, direction.initialNumbers);
    let changed = 0;
    numbers.forEach((number, bit) => {
      const reversed = reverseBits(number);
      changed ^= reversed;
      single[coordinate * sobolBits + bit] = reversed;
      cumulative[coordinate * sobolBits + bit] = changed;
    });
  }
  return { single, cumulative };
}

/** Point `index` (natural order) of one coordinate, unscrambled, with its bits reversed. */
export function reversedSobolPoint(table: SobolTable, coordinate: number, index: number): number {
  let point = 0;
  let slot = coordinate * sobolBits;
  for (let bits = index; bits !== 0; bits >>>= 1) {
    if (bits & 1) point ^= table.single[slot] as number;
    slot += 1;
  }
  return point;
}
