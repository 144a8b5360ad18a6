import { log } from '#engine/maths/log.ts';

/** |u - ½| up to which the central approximation holds. */
export const centralHalfWidth = 0.425;

/** Square root of -ln of the tail probability up to which the first tail approximation holds. */
const farTail = 5;

/**
 * Quantile of the standard normal for |u - ½| ≤ 0.425, as a function of u - ½.
 * M. J. Wichura, Algorithm AS 241, Applied Statistics 37 (1988), PPND16.
 */
export function centralNormalQuantile(deviation: number): number {
  const r = 0.180625 - deviation * deviation;
  const numerator =
    ((((((2.5090809287301226727e3 * r + 3.3430575583588128105e4) * r + 6.7265770927008700853e4) *
      r +
      4.5921953931549871457e4) *
      r +
      1.3731693765509461125e4) *
      r +
      1.9715909503065514427e3) *
      r +
      1.3314166789178437745e2) *
      r +
    3.387132872796366608;
  const denominator =
    ((((((5.226495278852854561e3 * r + 2.8729085735721942674e4) * r + 3.930789580009271061e4) * r +
      2.1213794301586595867e4) *
      r +
      5.3941960214247511077e3) *
      r +
      6.871870074920579083e2) *
      r +
      4.2313330701600911252e1) *
      r +
    1;
  return (deviation * numerator) / denominator;
}

function nearTailQuantile(root: number): number {
  const r = root - 1.6;
  const numerator =
    ((((((7.7454501427834140764e-4 * r + 2.27238449892691845833e-2) * r +
      2.4178072517745061177e-1) *
      r +
      1.27045825245236838258) *
      r +
      3.64784832476320460504) *
      r +
      5.7694972214606914055) *
      r +
      4.6303378461565452959) *
      r +
    1.42343711074968357734;
  const denominator =
    ((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r +
      1.51986665636164571966e-2) *
      r +
      1.4810397642748007459e-1) *
      r +
      6.8976733498510000455e-1) *
      r +
      1.6763848301838038494) *
      r +
      2.05319162663775882187) *
      r +
    1;
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
