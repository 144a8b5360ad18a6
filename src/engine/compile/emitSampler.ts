import {
  centralDenominator,
  centralHalfWidth,
  centralNumerator,
  centralOffset,
  nearTailDenominator,
  nearTailNumerator,
  nearTailOffset,
} from '../sample/quantileCoefficients.ts';
import { scrambleMultipliers } from '../sample/scrambleReversed.ts';
import { type ConstantLoad, emitLog } from './emitMaths.ts';
import { dimensionRecord, samplerDraws, tailRecord } from './samplerRoom.ts';
import {
  branchIf,
  type Bytes,
  bytesOf,
  get,
  instruction as op,
  integer,
  load32,
  loadHalf,
  loadHalfLane,
  loadSplat32,
  loadVector,
  loop,
  set,
  shuffle,
  store32,
  storeHalfLane,
  storeVector,
  tee,
  unsigned,
  valueType,
  when,
} from './wasmBytes.ts';

/** Parameters: address of the record of the dimension, of the draws, their bytes, and of room for tails. */
const [record, draws, bytes, tails] = [0, 1, 2, 3] as const;
const [at, end, number, tail, signs] = [4, 5, 6, 7, 8] as const;
const [point, bits, high, low, addend1, factor1, addend2, factor2] = [
  9, 10, 11, 12, 13, 14, 15, 16,
] as const;
const [c, x, shared] = [17, 18, 19] as const;
/** Of each of the two vectors that four draws make. */
const lanes = [
  { uniform: 20, deviation: 21, r: 22, numerator: 23, denominator: 24 },
  { uniform: 25, deviation: 26, r: 27, numerator: 28, denominator: 29 },
] as const;
const temporaries = [30, 31, 32, 33] as const;
const firstVector = 9;
const vectors = 34 - firstVector;

const nibbles = Array.from({ length: 16 }, (_, k) =>
  [1, 2, 4, 8].reduce((reversed, bit, place) => reversed + (k & bit ? 8 >> place : 0), 0),
);
/** The bytes of each 32-bit word in reverse order. */
const reversedBytes = [3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12];
/** Two 32-bit words beside the upper words of a constant: low halves of two numbers. */
const widened = [
  [0, 1, 2, 3, 20, 21, 22, 23, 4, 5, 6, 7, 28, 29, 30, 31],
  [8, 9, 10, 11, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31],
] as const;
/** An integer in the low word of this number is its distance from it. */
const twoTo52 = 4503599627370496;
const inverseRange = 1 / 4294967296;

/**
 * Body of the function that makes standard normals of one dimension of the scrambled Sobol sequence: the operations of
 * `sample/createSobol.ts` and `sample/normalQuantile.ts`, four draws at a time, so that the bits are theirs. Uniforms
 * are (i + ½) / 2^32: none is so far out that the formula for far tails would be needed.
 */
export function emitSampler(constant: ConstantLoad): Bytes {
  return [
    ...unsigned(2),
    ...unsigned(5), valueType.i32, ...unsigned(vectors), valueType.v128,
    ...begin(),
    ...loop,
    ...scramble(constant), ...reverse(), ...uniforms(constant), ...central(constant),
    ...lanes.flatMap((_, lane) => noteTails(lane, constant)),
    ...advance(), ...branchIf(0), ...op.end,
    ...allTails(constant), ...op.end,
  ]; // prettier-ignore
}

function begin(): Bytes {
  const word = (local: number, place: number): Bytes => [
    ...get(record), ...loadSplat32(dimensionRecord.words + 4 * place), ...set(local),
  ]; // prettier-ignore
  return [
    ...[addend1, factor1, addend2, factor2].flatMap(word),
    ...bytesOf(nibbles.map((nibble) => nibble * 16)), ...set(high),
    ...bytesOf(nibbles), ...set(low),
    ...get(record), ...loadSplat32(dimensionRecord.point),
    ...get(record), ...loadVector(dimensionRecord.pattern), ...op.xor, ...set(point),
    ...get(record), ...load32(dimensionRecord.number), ...set(number),
    ...get(draws), ...tee(at), ...get(bytes), ...op.add32, ...set(end),
    ...get(tails), ...set(tail),
  ]; // prettier-ignore
}

/** `scrambleReversed` of four points. */
function scramble(constant: ConstantLoad): Bytes {
  const [first, second, third] = scrambleMultipliers.map((multiplier) => {
    const word = BigInt(multiplier);
    return [...get(bits), ...get(bits), ...constant((word << 32n) | word), ...op.multiplyWords, ...op.xor];
  }) as [Bytes, Bytes, Bytes]; // prettier-ignore
  return [
    ...get(point), ...set(bits),
    ...first, ...get(addend1), ...op.addWords, ...get(factor1), ...op.multiplyWords, ...set(bits),
    ...second, ...get(addend2), ...op.addWords, ...get(factor2), ...op.multiplyWords, ...set(bits),
    ...third, ...set(bits),
  ]; // prettier-ignore
}

/** The bits of each word in reverse order: bytes, then nibbles, then bits by table. */
function reverse(): Bytes {
  return [
    ...get(bits), ...get(bits), ...shuffle(reversedBytes), ...set(bits),
    ...get(high), ...get(bits), ...bytesOf(Array<number>(16).fill(15)), ...op.and, ...op.byNibble,
    ...get(low), ...get(bits), ...integer(4), ...op.shiftRightBytes, ...op.byNibble,
    ...op.or, ...set(bits),
  ]; // prettier-ignore
}

function uniforms(constant: ConstantLoad): Bytes {
  return lanes.flatMap(({ uniform, deviation, r }, lane) => [
    ...get(bits), ...constant(twoTo52), ...shuffle(widened[lane] as readonly number[]),
    ...constant(twoTo52), ...op.subtract, ...constant(0.5), ...op.add,
    ...constant(inverseRange), ...op.multiply, ...tee(uniform),
    ...constant(0.5), ...op.subtract, ...set(deviation),
    ...constant(centralOffset), ...get(deviation), ...get(deviation), ...op.multiply,
    ...op.subtract, ...set(r),
  ]); // prettier-ignore
}

/** Both polynomials of both vectors, each coefficient loaded once. */
function central(constant: ConstantLoad): Bytes {
  const polynomial = (coefficients: readonly number[], of: 'numerator' | 'denominator'): Bytes => {
    const [highest = 0, ...others] = coefficients;
    return [
      ...constant(highest), ...set(c), ...lanes.flatMap((lane) => [...get(c), ...set(lane[of])]),
      ...others.flatMap((coefficient) => [
        ...constant(coefficient), ...set(c),
        ...lanes.flatMap((lane) => [
          ...get(lane[of]), ...get(lane.r), ...op.multiply, ...get(c), ...op.add, ...set(lane[of]),
        ]),
      ]),
    ]; // prettier-ignore
  };
  return [
    ...polynomial(centralNumerator, 'numerator'),
    ...polynomial(centralDenominator, 'denominator'),
    ...lanes.flatMap(({ deviation, numerator, denominator }, lane) => [
      ...get(at), ...get(deviation), ...get(numerator), ...op.multiply,
      ...get(denominator), ...op.divide, ...storeVector(16 * lane),
    ]),
  ]; // prettier-ignore
}

/** Writes both draws of a vector down as tails, and counts those that are: which ones cannot be foretold. */
function noteTails(lane: number, constant: ConstantLoad): Bytes {
  const { uniform, deviation } = lanes[lane] as (typeof lanes)[number];
  const note = (half: number): Bytes => [
    ...get(tail), ...get(at), ...integer(16 * lane + 8 * half), ...op.add32,
    ...store32(tailRecord.address),
    ...get(tail), ...get(uniform), ...storeHalfLane(tailRecord.uniform, half),
    ...get(tail), ...get(signs), ...integer(half), ...op.shiftRight32, ...integer(1), ...op.and32,
    ...integer(4), ...op.shiftLeft32, ...op.add32, ...set(tail),
  ]; // prettier-ignore
  return [
    ...get(deviation), ...op.absolute, ...constant(centralHalfWidth), ...op.greaterThan,
    ...op.signs64, ...set(signs), ...note(0), ...note(1),
  ]; // prettier-ignore
}

/** On to the next four points; whether there are any. */
function advance(): Bytes {
  return [
    ...get(point), ...get(record),
    ...get(number), ...integer(samplerDraws), ...op.add32, ...tee(number), ...op.trailingZeros32,
    ...integer(2), ...op.shiftLeft32, ...op.add32, ...loadSplat32(dimensionRecord.changes),
    ...op.xor, ...set(point),
    ...get(at), ...integer(8 * samplerDraws), ...op.add32, ...tee(at),
    ...get(end), ...op.lessThan32,
  ]; // prettier-ignore
}

/** Two tails at a time; a last one without a partner gets one that goes nowhere. */
function allTails(constant: ConstantLoad): Bytes {
  const { address, uniform, bytes: size } = tailRecord;
  return [
    ...get(tails), ...get(tail), ...op.lessThan32, ...when,
    ...get(tail), ...get(tail), ...integer(2 * size), ...op.add32, ...store32(address),
    ...get(tail), ...constant(0.25), ...storeHalfLane(uniform, 0),
    ...get(tails), ...set(at),
    ...loop,
    ...get(at), ...get(at), ...loadHalf(uniform), ...loadHalfLane(size + uniform, 1), ...set(x),
    ...tailQuantile(constant), ...set(x),
    ...[0, 1].flatMap((half) => [
      ...get(at), ...load32(size * half + address), ...get(x), ...storeHalfLane(0, half),
    ]),
    ...get(at), ...integer(2 * size), ...op.add32, ...tee(at),
    ...get(tail), ...op.lessThan32, ...branchIf(0), ...op.end,
    ...op.end,
  ]; // prettier-ignore
}

/** `tailNormalQuantile` of the vector in `x`. */
function tailQuantile(constant: ConstantLoad): Bytes {
  const [{ r, deviation: below }] = lanes;
  const horner = ([highest = 0, ...others]: readonly number[]): Bytes => [
    ...constant(highest),
    ...others.flatMap((coefficient) => [
      ...get(r), ...op.multiply, ...constant(coefficient), ...op.add,
    ]),
  ]; // prettier-ignore
  return [
    ...get(x), ...constant(0.5), ...op.lessThan, ...set(below),
    ...get(x), ...constant(1), ...get(x), ...op.subtract, ...get(below), ...op.choose, ...set(x),
    ...emitLog(x, temporaries, constant), ...op.negate, ...op.sqrt,
    ...constant(nearTailOffset), ...op.subtract, ...set(r),
    ...horner(nearTailNumerator), ...horner(nearTailDenominator), ...op.divide, ...set(shared),
    ...get(shared), ...op.negate, ...get(shared), ...get(below), ...op.choose,
  ]; // prettier-ignore
}
