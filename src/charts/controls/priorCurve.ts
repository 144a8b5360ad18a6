import type { PriorOverride } from '#model/scenario.ts';
import type { Parameter } from '#model/tables.ts';

/** A prior as the tables and the user give it: distribution, median, 5 % and 95 % points. */
export interface PriorShape extends PriorOverride {
  readonly distribution: Parameter['distribution'];
}

/** A value and the density there, in one over the value's unit. */
export type DensityPoint = readonly [value: number, density: number];

/** 95 % point of the standard normal: half the width of a 90 % range in standard deviations. */
export const normal95 = 1.6448536269514722;

/** How a distribution makes values out of normals: the scale on which it is normal, the way back, and the slope of that way. */
const transforms = {
  lognormal: { forth: Math.log, back: Math.exp, slope: (value: number) => value },
  normal: { forth: (value: number) => value, back: (value: number) => value, slope: () => 1 },
  logitnormal: {
    forth: (share: number) => Math.log(share / (1 - share)),
    back: (odds: number) => 1 / (1 + Math.exp(-odds)),
    slope: (share: number) => share * (1 - share),
  },
} as const;

/** The value of a prior where the standard normal is z. */
export function priorValue(prior: PriorShape, z: number): number {
  if (z === 0) return prior.median;
  const { forth, back } = transforms[prior.distribution];
  return back(forth(prior.median) + z * spread(prior, z));
}

/**
 * The density of a prior, drawn from the lower to the upper end: half of the draws lie on each side of the median with a
 * spread of their own, so the curve has a step there. A side without spread is left out.
 * @param reach how many standard deviations each side is drawn
 * @param steps points on each side beside the median
 */
export function priorCurve(prior: PriorShape, reach: number, steps = 20): readonly DensityPoint[] {
  const { slope } = transforms[prior.distribution];
  const side = (sign: -1 | 1): readonly DensityPoint[] => {
    const sd = spread(prior, sign);
    if (sd === 0) return [];
    return Array.from({ length: steps + 1 }, (_, step) => {
      const z = (sign * reach * step) / steps;
      const value = priorValue(prior, z);
      return [value, normalDensity(z) / (slope(value) * sd)] as const;
    });
  };
  return [...side(-1).toReversed(), ...side(1)];
}

/** Standard deviation below or above the median, on the scale where the prior is normal. */
function spread({ distribution, median, low5, high95 }: PriorShape, z: number): number {
  const { forth } = transforms[distribution];
  return Math.abs(forth(z > 0 ? high95 : low5) - forth(median)) / normal95;
}

function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
