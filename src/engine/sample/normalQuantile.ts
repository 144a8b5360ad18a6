import { log } from '#engine/maths/log.ts';
import {
  centralDenominator as cd,
  centralHalfWidth,
  centralNumerator as cn,
  centralOffset,
  nearTailDenominator as td,
  nearTailNumerator as tn,
  nearTailOffset,
} from './quantileCoefficients.ts';

/** Square root of -ln of the tail probability up to which the first tail approximation holds. */
const farTail = 5;

/**
 * Quantile of the standard normal for |u - ½| ≤ 0.425, as a function of u - ½.
 * M. J. Wichura, Algorithm AS 241, Applied Statistics 37 (1988), PPND16.
 */
export function centralNormalQuantile(deviation: number): number {
  const r = centralOffset - deviation * deviation;
  const numerator =
    ((((((cn[0] * r + cn[1]) * r + cn[2]) * r + cn[3]) * r + cn[4]) * r + cn[5]) * r + cn[6]) * r +
    cn[7];
  const denominator =
    ((((((cd[0] * r + cd[1]) * r + cd[2]) * r + cd[3]) * r + cd[4]) * r + cd[5]) * r + cd[6]) * r +
    cd[7];
  return (deviation * numerator) / denominator;
}

function nearTailQuantile(root: number): number {
  const r = root - nearTailOffset;
  const numerator =
    ((((((tn[0] * r + tn[1]) * r + tn[2]) * r + tn[3]) * r + tn[4]) * r + tn[5]) * r + tn[6]) * r +
    tn[7];
  const denominator =
    ((((((td[0] * r + td[1]) * r + td[2]) * r + td[3]) * r + td[4]) * r + td[5]) * r + td[6]) * r +
    td[7];
  return numerator / denominator;
}

function farTailQuantile(root: number): number {
  const r = root - farTail;
  const numerator =
    ((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r +
      1.2426609473880784386e-3) *
      r +
      2.6532189526576123093e-2) *
      r +
      2.9656057182850489123e-1) *
      r +
      1.7848265399172913358) *
      r +
      5.4637849111641143699) *
      r +
    6.6579046435011037772;
  const denominator =
    ((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r +
      1.8463183175100546818e-5) *
      r +
      7.868691311456132591e-4) *
      r +
      1.48753612908506148525e-2) *
      r +
      1.3692988092273580531e-1) *
      r +
      5.9983220655588793769e-1) *
      r +
    1;
  return numerator / denominator;
}

/** Quantile of the standard normal for |u - ½| > 0.425 (AS 241). */
export function tailNormalQuantile(u: number): number {
  const root = Math.sqrt(-log(u < 0.5 ? u : 1 - u));
  const magnitude = root <= farTail ? nearTailQuantile(root) : farTailQuantile(root);
  return u < 0.5 ? -magnitude : magnitude;
}

/**
 * z with Φ(z) = u for u in the open interval (0, 1), to about 1e-15 relative (AS 241, PPND16), the same
 * bits on every machine. Outside the interval the result is NaN.
 */
export function normalQuantile(u: number): number {
  const deviation = u - 0.5;
  if (Math.abs(deviation) <= centralHalfWidth) return centralNormalQuantile(deviation);
  return u > 0 && u < 1 ? tailNormalQuantile(u) : NaN;
}
