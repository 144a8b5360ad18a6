import { dimensions } from '#model/dimensions.ts';
import { sobolBits } from './directionNumbers.ts';
import { reverseBits } from './reverseBits.ts';
import { scrambleReversed } from './scrambleReversed.ts';
import { scrambleSeeds, scrambleWords } from './scrambleSeeds.ts';
import { sobolCoordinates } from './sobolCoordinates.ts';
import { reversedSobolPoint, type SobolTable, sobolTable } from './sobolTable.ts';
import type { UniformSource } from './UniformSource.ts';

const inverseRange = 1 / 4294967296;
/** Draws that 32-bit integers can tell apart, with room for signed arithmetic. */
const mostDraws = 2147483648;

let sharedTable: SobolTable | undefined;
let sharedCoordinates: Int32Array | undefined;

/**
 * The Sobol sequence in all dimensions of the model (S. Joe & F. Y. Kuo 2008), scrambled by Owen's nested
 * uniform scrambling (see `scrambleReversed.ts`) with the seed, a 32-bit unsigned integer. Points come in
 * natural order, so every prefix of 2^m draws is a net and contains the smaller ones. An integer i becomes the
 * uniform (i + ½) / 2^32, inside (0, 1). The same seed gives the same bits on every machine.
 */
export function createSobol(seed: number): UniformSource {
  const table = (sharedTable ??= sobolTable(dimensions.total));
  const coordinates = (sharedCoordinates ??= sobolCoordinates());
  const words = scrambleSeeds(seed, dimensions.total);

  function fill(
    dimension: number,
    first: number,
    count: number,
    target: Float64Array,
    offset: number,
  ): void {
    const coordinate = coordinates[dimension];
    if (coordinate === undefined) throw new RangeError(`no dimension ${dimension}`);
    if (first < 0 || first + count > mostDraws)
      throw new RangeError(`no draws ${first} + ${count}`);
    const addend1 = words[dimension * scrambleWords] as number;
    const multiplier1 = words[dimension * scrambleWords + 1] as number;
    const addend2 = words[dimension * scrambleWords + 2] as number;
    const multiplier2 = words[dimension * scrambleWords + 3] as number;
    const { cumulative } = table;
    const highest = coordinate * sobolBits + 31;
    let point = reversedSobolPoint(table, coordinate, first);
    for (let step = 0; step < count; step += 1) {
      const scrambled = scrambleReversed(point, addend1, multiplier1, addend2, multiplier2);
      target[offset + step] = ((reverseBits(scrambled) >>> 0) + 0.5) * inverseRange;
      const next = first + step + 1;
      point ^= cumulative[highest - Math.clz32(next & -next)] as number;
    }
  }

  return { draws: Infinity, fill, sobol: { table, coordinates, words } };
}
