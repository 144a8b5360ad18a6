import { exp } from './exp.ts';
import { log } from './log.ts';
import { roundingShift } from './coefficients.ts';

/**
 * base^exponent for any real base, the same bits in the compiled program. NaN where it is no real number: a negative
 * base with an exponent that is not whole.
 */
export function realPower(base: number, exponent: number): number {
  if (base === 0) return exponent < 0 ? Infinity : exponent === 0 ? 1 : 0;
  const size = exp(exponent * log(Math.abs(base)));
  if (!(base < 0)) return size;
  if (exponent + roundingShift - roundingShift !== exponent) return NaN;
  return exponent % 2 === 0 ? size : -size;
}
