/**
 * Coefficients of the deterministic exp and log, shared by the scalar functions and the WebAssembly emitter.
 * Polynomials interpolate at Chebyshev nodes (60-digit arithmetic): truncation 1.3e-17 and 4.7e-18 relative.
 */

/** 1 / ln 2. */
export const log2e = 1.4426950408889634;
/** ln 2 in two parts; the first has 21 trailing zero bits, so its product with an exponent is exact. */
export const ln2High = 0.6931471803691238;
export const ln2Low = 1.9082149292705877e-10;

/** Adding 1.5 · 2^52 rounds to the nearest integer and leaves it in the low bits. */
export const roundingShift = 6755399441055744;

/** Arguments of exp are clamped here, so that the result stays a normal number. */
export const expLowest = -708;
export const expHighest = 709;

/** q in exp(r) = 1 + r + r² q(r), |r| ≤ ln 2 / 2, lowest degree first. */
export const expPolynomial = [
  0.5000000000000001, 0.16666666666666669, 0.04166666666662399, 0.008333333333330051,
  0.0013888888917281794, 0.00019841269863105968, 2.480152119021773e-5, 2.7557268378684192e-6,
  2.7620138719733994e-7, 2.5100424157005067e-8,
] as const;

/** P in log((1 + s)/(1 - s)) = 2 s + s z P(z), z = s², lowest degree first. */
export const logPolynomial = [
  0.666666666666667, 0.3999999999989889, 0.2857142862625391, 0.22222211089368124,
  0.18182892433364564, 0.15331611694570085, 0.14617807492803847,
] as const;

/** Bits of √½ as two 32-bit words: mantissas are taken from [√½, √2). */
export const rootHalfHigh = 0x3fe6a09e;
export const rootHalfLow = 0x667f3bcd;

/** 2^-1022: positive numbers below it have fewer digits, and none of their own exponent. */
export const smallestNormal = 2.2250738585072014e-308;
