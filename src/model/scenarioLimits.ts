import type { DriverId } from '#model/generated/tables.ts';
import type { Range } from '#model/range.ts';
import type { Lever, Parameter } from '#model/tables.ts';

/** Levels a lever can have; the interface steps by the lever's `step`, files may say any number between. */
export function levelRange({ min, max }: Lever): Range {
  return { from: min, to: max };
}

/** Calendar time at which a lever can start. */
export const startRange: Range = { from: 2020, to: 2023 };

/** Multiplier of a lever's effort in one cluster. */
export const focusRange: Range = { from: 0, to: 10 };

/**
 * Drivers by year. Growth and price changes beyond ±20 % a year are untested; these wider limits keep every
 * draw where the equations are defined: prices stay above −1 with the chance added to them, and
 * 1 − energyCurb · relativeEnergyIntensity (at most 3) stays above 0.
 */
export const driverRanges: Readonly<Record<DriverId, Range>> = {
  domesticDemandGrowth: { from: -0.5, to: 0.5 },
  exportGrowth: { from: -0.5, to: 0.5 },
  producerInflation: { from: -0.5, to: 1 },
  purchaseInflation: { from: -0.5, to: 1 },
  epidemicLoss: { from: 0, to: 0.5 },
  energyCurb: { from: 0, to: 0.3 },
  investmentShock: { from: -0.9, to: 1 },
  labourShock: { from: -0.5, to: 0.5 },
  energyPrice: { from: 0.2, to: 5 },
};

/** Values a parameter can have: the support of its distribution, within a size that cannot overflow. */
export function parameterRange({ distribution }: Pick<Parameter, 'distribution'>): Range {
  const ranges = {
    lognormal: { above: 0, to: 1e6 },
    normal: { from: -1e6, to: 1e6 },
    logitnormal: { above: 0, below: 1 },
  } as const;
  return ranges[distribution];
}

/** Output value of a cluster in 2019, 亿元. */
export const baseOutputRange: Range = { above: 0, to: 1e6 };

/** Characters of the note on a changed base figure. */
export const noteLength = 400;

/** Seed of the sample, 32-bit unsigned. */
export const seedRange: Range = { from: 0, to: 4294967295 };

/** Size of the full sample; only powers of two make whole nets of the Sobol sequence. */
export const drawsRange: Range = { from: 64, to: 131072 };
