import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameters } from '#model/generated/tables.ts';
import { distributions } from '#model/columns/parameters.ts';
import { createNormals } from '#engine/sample/createNormals.ts';
import { createSobol } from '#engine/sample/createSobol.ts';
import { drawParameter, drawParameterColumn } from '#engine/sample/drawParameter.ts';
import { isPrior, parameterPrior } from '#engine/sample/parameterPrior.ts';

const q = 1.6448536269514722;
const someParameter = fc.constantFrom(...parameters);
const someNormal = fc.double({ min: -6.5, max: 6.5, noNaN: true });

describe('the prior of a parameter', () => {
  it.each(parameters.map((row) => [row.id, row] as const))(
    '%s has its median at 0 exactly and its 5 %% and 95 %% points where the table says',
    (_id, row) => {
      const prior = parameterPrior(row.distribution, row);
      expect(drawParameter(prior, 0)).toBe(row.median);
      expect(drawParameter(prior, -0)).toBe(row.median);
      expect(Math.abs(drawParameter(prior, -q) - row.low5)).toBeLessThan(1e-14 * (1 + row.low5));
      expect(Math.abs(drawParameter(prior, q) / row.high95 - 1)).toBeLessThan(1e-14);
    },
  );

  it('never falls as z rises', () => {
    fc.assert(
      fc.property(someParameter, someNormal, someNormal, (row, one, other) => {
        const prior = parameterPrior(row.distribution, row);
        const [low, high] = one < other ? [one, other] : [other, one];
        const above = drawParameter(prior, high);
        // Beside the median it may round down by its last bit.
        expect(drawParameter(prior, low)).toBeLessThanOrEqual(above + 4e-16 * Math.abs(above));
      }),
    );
  });

  it('stays in its support', () => {
    fc.assert(
      fc.property(someParameter, someNormal, (row, z) => {
        const value = drawParameter(parameterPrior(row.distribution, row), z);
        if (row.distribution !== 'normal') expect(value).toBeGreaterThan(0);
        if (row.distribution === 'logitnormal') expect(value).toBeLessThan(1);
      }),
    );
  });

  it('gives the same bits for columns', () => {
    const draws = { normals: createNormals(createSobol(4), 9), first: 1, count: 7 };
    for (const row of parameters) {
      const prior = parameterPrior(row.distribution, row);
      const column = new Float64Array(8);
      drawParameterColumn(prior, draws, 3, column, 1);
      const from = draws.normals.locate(3, 1, 7);
      const single = Array.from(draws.normals.values.subarray(from, from + 7), (z) =>
        drawParameter(prior, z),
      );
      expect([...column]).toEqual([0, ...single]);
    }
  });

  it('may be a point on one side or on both', () => {
    for (const distribution of distributions) {
      const point = parameterPrior(distribution, { low5: 0.4, median: 0.4, high95: 0.4 });
      expect(drawParameter(point, 2)).toBeCloseTo(0.4, 15);
      const oneSided = parameterPrior(distribution, { low5: 0.4, median: 0.4, high95: 0.5 });
      expect(drawParameter(oneSided, -3)).toBeCloseTo(0.4, 15);
      expect(drawParameter(oneSided, q)).toBeCloseTo(0.5, 14);
    }
  });

  it('needs three points in order inside its support', () => {
    expect(isPrior('normal', { low5: -1, median: 0, high95: 1 })).toBe(true);
    expect(isPrior('lognormal', { low5: 0, median: 1, high95: 2 })).toBe(false);
    expect(isPrior('logitnormal', { low5: 0.1, median: 0.5, high95: 1 })).toBe(false);
    expect(isPrior('normal', { low5: 0.1, median: 0.05, high95: 1 })).toBe(false);
    expect(isPrior('normal', { low5: NaN, median: 0, high95: 1 })).toBe(false);
    expect(() => parameterPrior('lognormal', { low5: 0, median: 1, high95: 2 })).toThrow(
      'no lognormal prior through 0, 1, 2',
    );
  });
});
