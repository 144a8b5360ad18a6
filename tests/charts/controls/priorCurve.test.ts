import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priorCurve, priorValue, type PriorShape } from '#charts/controls/priorCurve.ts';
import { drawParameter } from '#engine/sample/drawParameter.ts';
import { parameterPrior } from '#engine/sample/parameterPrior.ts';
import { parameters } from '#model/generated/tables.ts';

const shipped = fc.constantFrom(...parameters);

/** Area under a curve by trapezoids; a step in it has no width. */
function areaUnder(prior: PriorShape, reach: number): number {
  const curve = priorCurve(prior, reach, 400);
  return curve
    .slice(1)
    .map(([value, density], place) => {
      const [before, densityBefore] = curve[place]!;
      return ((value - before) * (density + densityBefore)) / 2;
    })
    .reduce((sum, part) => sum + part, 0);
}

describe('the curve of a prior', () => {
  it('stands over the values the engine draws', () => {
    fc.assert(
      fc.property(shipped, fc.double({ min: -4, max: 4, noNaN: true }), (prior, z) => {
        const drawn = drawParameter(parameterPrior(prior.distribution, prior), z);
        const scale = Math.max(Math.abs(drawn), prior.high95 - prior.low5);
        expect(Math.abs(priorValue(prior, z) - drawn)).toBeLessThan(1e-9 * scale);
      }),
    );
  });

  it('has the density with which the engine draws them', () => {
    fc.assert(
      fc.property(shipped, (prior) => {
        const own = parameterPrior(prior.distribution, prior);
        const small = 1e-5;
        priorCurve(prior, 2, 4).forEach(([value, density], place) => {
          const z = [-2, -1.5, -1, -0.5, 0, 0, 0.5, 1, 1.5, 2][place]!;
          if (z === 0) return;
          const slope = (drawParameter(own, z + small) - drawParameter(own, z - small)) / 2 / small;
          const chance = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
          expect(value).toBeCloseTo(drawParameter(own, z), 9);
          expect(density * slope).toBeCloseTo(chance, 6);
        });
      }),
    );
  });

  it('holds all draws under it, 90 % of them between its 5 % and 95 % points', () => {
    for (const prior of parameters) {
      expect(areaUnder(prior, 5)).toBeCloseTo(1, 3);
      expect(areaUnder(prior, 1.6448536269514722)).toBeCloseTo(0.9, 3);
    }
  });

  it('leaves a side out that has no spread', () => {
    const prior = { distribution: 'normal', low5: 0, median: 0, high95: 1 } as const;
    expect(priorCurve(prior, 2, 4).every(([value]) => value >= 0)).toBe(true);
    const point = { distribution: 'normal', low5: 0, median: 0, high95: 0 } as const;
    expect(priorCurve(point, 2, 4)).toEqual([]);
  });
});
