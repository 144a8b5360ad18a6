import {
  expHighest,
  expLowest,
  expPolynomial as c,
  ln2High,
  ln2Low,
  log2e,
  logPolynomial as d,
  rootHalfHigh,
  rootHalfLow,
  roundingShift,
  smallestNormal,
} from '../maths/coefficients.ts';
import { get, instruction as op, integer, set, tee, type Bytes } from './wasmBytes.ts';

/** Emits a load of a constant: a number, or 64 bits as a big integer. */
export type ConstantLoad = (value: number | bigint) => Bytes;

/** Vector locals that exp and log use while they compute. */
export const mathsTemporaries = 4;

/** exp of the vector in local `x`, left on the stack: the operations of `maths/exp.ts`; `x` is overwritten. */
export function emitExp(x: number, temporaries: readonly number[], constant: ConstantLoad): Bytes {
  const [shifted, n, r2, r4] = temporaries as [number, number, number, number];
  const reduced = [
    [...get(x), ...constant(expHighest), ...op.pseudoMin],
    [...constant(expLowest), ...op.pseudoMax, ...tee(x)],
    [...constant(log2e), ...op.multiply, ...constant(roundingShift), ...op.add, ...tee(shifted)],
    [...constant(roundingShift), ...op.subtract, ...set(n)],
    [...get(x), ...get(n), ...constant(ln2High), ...op.multiply, ...op.subtract],
    [...get(n), ...constant(ln2Low), ...op.multiply, ...op.subtract, ...tee(x)],
    [...get(x), ...op.multiply, ...tee(r2), ...get(r2), ...op.multiply, ...set(r4)],
  ];
  const polynomial = [
    quartet(x, r2, constant, [c[0], c[1], c[2], c[3]]),
    [...quartet(x, r2, constant, [c[4], c[5], c[6], c[7]]), ...get(r4), ...op.multiply, ...op.add],
    [...pair(x, constant, c[8], c[9]), ...get(r4), ...get(r4), ...op.multiply],
    [...op.multiply, ...op.add, ...get(r2), ...op.multiply],
    [...get(x), ...op.add, ...constant(1), ...op.add],
  ];
  const scaled = [...get(shifted), ...integer(52), ...op.shiftLeft64, ...op.add64];
  return [...reduced.flat(), ...polynomial.flat(), ...scaled];
}

const rootHalf = (BigInt(rootHalfHigh) << 32n) | BigInt(rootHalfLow);
const mantissaMask = (1n << 52n) - 1n;
const biasLessRootHalf = (1023n << 52n) - rootHalf;
/** Bits of 2^52: an integer in the low bits of such a number is its distance from 2^52. */
const twoTo52 = 0x4330000000000000n;
const twoTo52AndBias = 4503599627370496 + 1023;

/** The NaN that arithmetic gives; of the bits of others emitExp makes numbers. */
const plainNaN = 0x7ff8000000000000n;

/** log of the vector in local `x`, left on the stack: the operations of `maths/log.ts`; `x` is kept. */
export function emitLog(x: number, temporaries: readonly number[], constant: ConstantLoad): Bytes {
  const [exponent, s, z, z2] = temporaries as [number, number, number, number];
  const reduced = [
    [...get(x), ...constant(biasLessRootHalf), ...op.add64, ...tee(s)],
    [...integer(52), ...op.shiftRight64, ...constant(twoTo52), ...op.or],
    [...constant(twoTo52AndBias), ...op.subtract, ...set(exponent)],
    [...get(s), ...constant(mantissaMask), ...op.and, ...constant(rootHalf), ...op.add64],
    [...constant(1), ...op.subtract, ...tee(s)],
    [...constant(2), ...get(s), ...op.add, ...op.divide, ...tee(s)],
    [...get(s), ...op.multiply, ...tee(z), ...get(z), ...op.multiply, ...set(z2)],
  ];
  const polynomial = [
    quartet(z, z2, constant, [d[0], d[1], d[2], d[3]]),
    [...pair(z, constant, d[4], d[5]), ...constant(d[6]), ...get(z2), ...op.multiply, ...op.add],
    [...get(z2), ...get(z2), ...op.multiply, ...op.multiply, ...op.add, ...get(z), ...op.multiply],
    [...get(s), ...op.multiply, ...get(exponent), ...constant(ln2Low), ...op.multiply, ...op.add],
    [...get(s), ...get(s), ...op.add, ...op.add],
    [...get(exponent), ...constant(ln2High), ...op.multiply, ...op.add],
  ];
  const isNormal = [...get(x), ...constant(smallestNormal), ...op.atLeast];
  const isFinite = [...get(x), ...constant(Infinity), ...op.lessThan];
  const real = [...constant(plainNaN), ...isNormal, ...isFinite, ...op.and, ...op.choose];
  return [...reduced.flat(), ...polynomial.flat(), ...real];
}

/** low + high · x. */
function pair(x: number, constant: ConstantLoad, low: number, high: number): Bytes {
  return [...constant(low), ...constant(high), ...get(x), ...op.multiply, ...op.add];
}

/** c0 + c1 x + (c2 + c3 x) x². */
function quartet(
  x: number,
  square: number,
  constant: ConstantLoad,
  [c0, c1, c2, c3]: readonly [number, number, number, number],
): Bytes {
  const upper = [...pair(x, constant, c2, c3), ...get(square), ...op.multiply, ...op.add];
  return [...pair(x, constant, c0, c1), ...upper];
}

/**
 * x^y of the vectors in locals `x` and `y`, left on the stack: `maths/realPower.ts`; both are kept, `work` is used.
 */
export function emitPower(
  x: number,
  y: number,
  work: number,
  temporaries: readonly number[],
  constant: ConstantLoad,
): Bytes {
  const [isNegative] = temporaries as [number];
  const shifted = [...get(y), ...constant(roundingShift), ...op.add];
  const isWhole = [...shifted, ...constant(roundingShift), ...op.subtract, ...get(y), ...op.equal];
  const isReal = [...get(x), ...constant(0), ...op.atLeast, ...get(isNegative), ...isWhole];
  const steps = [
    [...get(x), ...op.absolute, ...set(work), ...emitLog(work, temporaries, constant)],
    [
      ...get(y),
      ...op.multiply,
      ...set(work),
      ...emitExp(work, temporaries, constant),
      ...set(work),
    ],
    [...get(x), ...constant(0), ...op.lessThan, ...set(isNegative)],
    [...get(work), ...shifted, ...integer(63), ...op.shiftLeft64],
    [...get(isNegative), ...op.and, ...op.xor, ...constant(plainNaN)],
    [...isReal, ...op.and, ...op.or, ...op.choose, ...set(work)],
    [...get(y), ...constant(0), ...op.lessThan, ...constant(Infinity), ...op.and],
    [...get(y), ...constant(0), ...op.equal, ...constant(1), ...op.and, ...op.or],
    [...get(work), ...get(x), ...constant(0), ...op.equal, ...op.choose],
  ];
  return steps.flat();
}
