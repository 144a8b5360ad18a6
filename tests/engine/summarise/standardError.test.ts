import { describe, expect, it } from 'vitest';
import { createSobol } from '#engine/sample/createSobol.ts';
import { normalsFrom } from '#engine/sample/normalsFrom.ts';
import { replicateCount, standardError } from '#engine/summarise/standardError.ts';
import { tierProbability } from '#engine/summarise/tierProbability.ts';

/** Φ of the bounds below, from tables of the normal distribution. */
const exceedance = [
  [0, 0.5],
  [0.6744897501960817, 0.25],
  [1.6448536269514722, 0.05],
] as const;
/** A cluster's spread: base year, a shared shock, sector and own shocks. */
const spreads = [
  [700, 0.8],
  [79, 0.3],
  [90, 0.25],
  [200, 0.25],
  [360, 0.25],
  [515, Math.sqrt(1 - 0.64 - 0.09 - 3 * 0.0625)],
] as const;

/** Draws of a standard normal made of six independent ones. */
function column(seed: number, draws: number): Float64Array {
  const source = createSobol(seed);
  const sum = new Float64Array(draws);
  const normals = new Float64Array(draws);
  for (const [dimension, spread] of spreads) {
    normalsFrom(source, dimension, 0, draws, normals, 0);
    normals.forEach((z, draw) => (sum[draw] = sum[draw]! + spread * z));
  }
  return sum;
}

describe.each([128, 1024])('the standard error of a probability from %i draws', (draws) => {
  const seeds = 200;
  const columns = Array.from({ length: seeds }, (_, seed) => column(seed + 1, draws));

  it.each(exceedance)('covers P(z ≥ %d) = %d as often as it says', (bound, truth) => {
    const found = columns.map((values) => tierProbability(values, draws, bound));
    const errors = found.map(({ probability }) => probability - truth);
    const covered = found.filter(
      ({ standardError }, seed) => Math.abs(errors[seed]!) <= 1.96 * standardError,
    );
    const rootMeanSquare = (values: number[]) =>
      Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
    const actual = rootMeanSquare(errors);
    const claimed = rootMeanSquare(found.map(({ standardError }) => standardError));
    expect(covered.length / seeds).toBeGreaterThan(0.9);
    expect(claimed / actual).toBeGreaterThan(0.9);
    expect(claimed).toBeLessThan(1.05 * Math.sqrt((truth * (1 - truth)) / draws));
  });
});

describe('the standard error', () => {
  it('cuts prefixes of 128 draws and more into 32 replicates', () => {
    expect([1, 64, 127, 128, 129, 256, 1024].map(replicateCount)).toEqual([1, 1, 1, 32, 1, 32, 32]);
  });

  it('is the binomial one where there are no replicates', () => {
    expect(standardError(Uint32Array.of(16), 64)).toBeCloseTo(Math.sqrt((0.25 * 0.75) / 64), 15);
  });

  it('is the spread of the replicates over the root of their number', () => {
    const hits = Uint32Array.from({ length: 32 }, (_, part) => (part % 2 === 0 ? 1 : 3));
    expect(standardError(hits, 128)).toBeCloseTo(0.25 / Math.sqrt(31), 15);
  });

  it('is never below what one draw could change, not even at 0 and 1', () => {
    expect(standardError(new Uint32Array(32).fill(2), 128)).toBe(1 / 256);
    expect(standardError(new Uint32Array(32), 1024)).toBe(1 / 2048);
    expect(standardError(Uint32Array.of(64), 64)).toBe(1 / 128);
  });

  it('counts values at the bound as reaching it and NaN as not', () => {
    const values = Float64Array.of(499.9, 500, NaN, 1000);
    expect(tierProbability(values, 4, 500).probability).toBe(0.5);
    expect(tierProbability(values, 2, 500).probability).toBe(0.5);
  });
});
