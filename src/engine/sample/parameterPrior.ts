import type { PriorOverride } from '#model/scenario.ts';
import type { Parameter } from '#model/tables.ts';
import { log } from '#engine/maths/log.ts';

/** 95 % point of the standard normal. */
const normal95 = 1.6448536269514722;

/**
 * A prior ready for drawing: a split normal of the logarithm, the value itself or the log-odds, with the
 * standard deviation `above` for z > 0 and `below` otherwise. `centre` is the median, as log-odds for a logitnormal.
 */
export interface ParameterPrior {
  readonly distribution: Parameter['distribution'];
  readonly median: number;
  readonly centre: number;
  readonly below: number;
  readonly above: number;
}

function logOdds(share: number): number {
  return log(share / (1 - share));
}

/** Distances from the median down to the 5 % point and up to the 95 % point, on the transformed scale. */
const distances = {
  lognormal: ({ low5, median, high95 }: PriorOverride) => [
    log(median / low5),
    log(high95 / median),
  ],
  normal: ({ low5, median, high95 }: PriorOverride) => [median - low5, high95 - median],
  logitnormal: ({ low5, median, high95 }: PriorOverride) => [
    logOdds(median) - logOdds(low5),
    logOdds(high95) - logOdds(median),
  ],
} satisfies Record<Parameter['distribution'], (points: PriorOverride) => [number, number]>;

const supports = {
  lognormal: [0, Infinity],
  normal: [-Infinity, Infinity],
  logitnormal: [0, 1],
} as const;

/** Whether three points are a prior of this distribution: in order and inside its support. */
export function isPrior(distribution: Parameter['distribution'], points: PriorOverride): boolean {
  const [lowest, highest] = supports[distribution];
  const { low5, median, high95 } = points;
  return lowest < low5 && low5 <= median && median <= high95 && high95 < highest;
}

/**
 * The prior of a distribution through a median and 5 % and 95 % points, with a spread on each side of the
 * median (model text, section 8). Throws RangeError when `isPrior` does not hold; scenarios are checked when read.
 */
export function parameterPrior(
  distribution: Parameter['distribution'],
  points: PriorOverride,
): ParameterPrior {
  const { low5, median, high95 } = points;
  if (!isPrior(distribution, points)) {
    throw new RangeError(`no ${distribution} prior through ${low5}, ${median}, ${high95}`);
  }
  const [below, above] = distances[distribution](points);
  return {
    distribution,
    median,
    centre: distribution === 'logitnormal' ? logOdds(median) : median,
    below: below / normal95,
    above: above / normal95,
  };
}
