import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveSwarm } from '#charts/ladder/solveSwarm.ts';

const outputs = fc
  .array(fc.integer({ min: 0, max: 2600 }), { maxLength: 150, size: 'max' })
  .map((tenths) => tenths.map((x) => x / 10));

describe('swarm', () => {
  it('leaves dots apart on the middle line', () => {
    expect(Array.from(solveSwarm([0, 10, 20], 2.2, 4.6, 20).offsets)).toEqual([0, 0, 0]);
  });

  it('lets no two dots overlap and keeps to its height', () => {
    fc.assert(
      fc.property(outputs, (xs) => {
        const { offsets, radius } = solveSwarm(xs, 2.2, 4.6, 20);
        const nearest = 2 * radius - 1e-6;
        xs.forEach((x, one) => {
          expect(Math.abs(offsets[one]!) + radius).toBeLessThanOrEqual(20);
          for (let other = 0; other < one; other += 1) {
            const distance = (x - xs[other]!) ** 2 + (offsets[one]! - offsets[other]!) ** 2;
            expect(distance).toBeGreaterThanOrEqual(nearest * nearest);
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same picture for the same numbers in any order', () => {
    const xs = [5, 3, 4, 3.5, 9, 3.2];
    const turned = [...xs].reverse();
    const places = (list: number[]): string[] => {
      const { offsets } = solveSwarm(list, 2.2, 4.6, 20);
      return list.map((x, index) => `${x} ${offsets[index]!.toFixed(6)}`).sort();
    };
    expect(places(turned)).toEqual(places(xs));
  });
});
