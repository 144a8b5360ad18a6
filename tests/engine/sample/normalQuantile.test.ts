import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSobol } from '#engine/sample/createSobol.ts';
import { normalQuantile } from '#engine/sample/normalQuantile.ts';
import { normalsFrom } from '#engine/sample/normalsFrom.ts';

/** Φ⁻¹(u) to 17 digits, solved with 40-digit arithmetic for the exact binary value of u. */
const published = [
  [1e-300, -37.04709629936119924],
  [1e-20, -9.26234008979840758],
  [2 ** -33, -6.337957754553789252],
  [1e-8, -5.612001244174788728],
  [1e-5, -4.26489079392282461],
  [0.001, -3.090232306167813535],
  [0.01, -2.326347874040841093],
  [0.02425, -1.972961051311884838],
  [0.05, -1.644853626951472688],
  [0.074, -1.44663206715897851],
  [0.075, -1.439531470938455935],
  [0.076, -1.432502720825811619],
  [0.1, -1.281551565544600435],
  [0.25, -0.6744897501960817432],
  [0.4, -0.2533471031357997413],
  [0.6, 0.2533471031357997413],
  [0.8, 0.8416212335729143638],
  [0.9, 1.281551565544600593],
  [0.925, 1.439531470938456229],
  [0.926, 1.446632067158978807],
  [0.95, 1.644853626951472284],
  [0.975, 1.959963984540053856],
  [0.99, 2.326347874040840768],
  [0.999, 3.090232306167813278],
  [1 - 2 ** -20, 4.763001034267813957],
] as const;

/** Φ(z) by Simpson's rule on the density: no error function, no quantile. */
function normalProbability(z: number): number {
  const steps = 4000;
  const width = z / steps;
  const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  let sum = density(0) + density(z);
  for (let step = 1; step < steps; step += 1)
    sum += (step % 2 === 1 ? 4 : 2) * density(step * width);
  return 0.5 + (sum * width) / 3;
}

const dyadic = fc.integer({ min: 1, max: 2 ** 40 - 1 }).map((k) => k / 2 ** 40);

describe('the normal quantile', () => {
  it.each(published)('of %d is %d', (u, z) => {
    expect(Math.abs(normalQuantile(u) - z)).toBeLessThanOrEqual(1e-15 * Math.max(1, Math.abs(z)));
  });

  it('is zero at one half and odd around it', () => {
    expect(normalQuantile(0.5)).toBe(0);
    fc.assert(
      fc.property(dyadic, (u) => {
        expect(normalQuantile(1 - u)).toBe(-normalQuantile(u));
      }),
    );
  });

  it('gives back the probability', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.0005, max: 0.9995, noNaN: true }), (u) => {
        expect(normalProbability(normalQuantile(u))).toBeCloseTo(u, 13);
      }),
      { numRuns: 50 },
    );
  });

  it('rises with its argument', () => {
    fc.assert(
      fc.property(dyadic, dyadic, (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(normalQuantile(low)).toBeLessThanOrEqual(normalQuantile(high));
      }),
    );
    for (const joint of [0.075, 0.925, Math.exp(-25), 1 - Math.exp(-25)]) {
      const step = joint * 1e-9;
      const around = [-2, -1, 0, 1, 2].map((k) =>
        normalQuantile(Math.min(joint + k * step, 1 - 2e-16)),
      );
      expect([...around].sort((a, b) => a - b)).toEqual(around);
    }
  });

  it('is no number outside (0, 1)', () => {
    for (const u of [0, 1, -0.1, 1.1, NaN]) expect(normalQuantile(u)).toBeNaN();
  });

  it('gives the same bits for columns', () => {
    const source = createSobol(3);
    const [uniforms, normals] = [new Float64Array(512), new Float64Array(520).fill(9)];
    source.fill(700, 100, 512, uniforms, 0);
    normalsFrom(source, 700, 100, 512, normals, 4);
    expect(normals.slice(4, 516)).toEqual(uniforms.map(normalQuantile));
    expect([normals[3], normals[516]]).toEqual([9, 9]);
  });
});
