import {
  ln2High,
  ln2Low,
  logPolynomial as d,
  rootHalfHigh,
  rootHalfLow,
  smallestNormal,
} from './coefficients.ts';
import { powerOfTwo } from './powerOfTwo.ts';

const float = new Float64Array(1);
const words = new Int32Array(float.buffer);

/**
 * Natural logarithm of a positive normal number with a relative error below 4e-16, the same bits on
 * every machine and in the compiled program. Anything else gives NaN: zero and what is too small to be normal, negative numbers, infinity, NaN.
 */
export function log(x: number): number {
  if (!(x >= smallestNormal && x < Infinity)) return NaN;
  float[0] = x;
  const high = words[1] as number;
  const borrow = (words[0] as number) >>> 0 < rootHalfLow ? 1 : 0;
  const exponent = (high - rootHalfHigh - borrow) >> 20;
  const f = x * powerOfTwo(-exponent) - 1;
  const s = f / (2 + f);
  const z = s * s;
  const z2 = z * z;
  const a = d[0] + d[1] * z + (d[2] + d[3] * z) * z2;
  const b = d[4] + d[5] * z + d[6] * z2;
  const p = a + b * (z2 * z2);
  return exponent * ln2High + (s + s + (s * (z * p) + exponent * ln2Low));
}
