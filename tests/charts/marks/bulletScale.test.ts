import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulletScale, bulletSpan } from '#charts/marks/bulletScale.ts';

const comparisons = fc.constantFrom('>=' as const, '<=' as const);
/** Figures of targets to the thousandth; the smallest doubles have no digits left to scale by. */
const number = fc
  .integer({ min: -1_000_000, max: 1_000_000 })
  .map((thousandths) => thousandths / 1000);

describe('bullet', () => {
  it('has its target at 40 percent of the width', () => {
    expect(bulletScale(-0.04, '<=', 0.03, 72).x(-0.04)).toBeCloseTo(28.8, 9);
  });

  it('shows meeting the target on the right, whichever way it points', () => {
    expect(bulletScale(0.07, '>=', 0.03, 72).x(0.08)).toBeGreaterThan(28.8);
    expect(bulletScale(-0.04, '<=', 0.03, 72).x(-0.05)).toBeGreaterThan(28.8);
    expect(bulletScale(-0.04, '<=', 0.03, 72).x(-0.03)).toBeLessThan(28.8);
  });

  it('fits all values it is made for', () => {
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 1 }),
        number,
        comparisons,
        (values, target, comparison) => {
          const scale = bulletScale(target, comparison, bulletSpan(values, target, comparison), 72);
          for (const value of values) {
            expect(scale.x(value)).toBeGreaterThanOrEqual(-1e-6);
            expect(scale.x(value)).toBeLessThanOrEqual(72 + 1e-6);
          }
        },
      ),
    );
  });

  it('has a span even where every value is the target', () => {
    expect(bulletSpan([20, 20], 20, '>=')).toBe(4);
    expect(bulletSpan([0], 0, '>=')).toBe(1);
  });
});
