import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from '#charts/figures/spreadLabels.ts';

const positions = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 12 });
const gap = 14.5;

describe('labels at line ends', () => {
  it('stay where they are when they do not touch', () => {
    expect(spreadLabels([10, 40, 80], gap, [0, 100])).toEqual([10, 40, 80]);
  });

  it('part evenly around a common end', () => {
    expect(spreadLabels([50, 50], gap, [0, 100])).toEqual([42.75, 57.25]);
  });

  it('turn back at the edge of the panel', () => {
    expect(spreadLabels([99, 100], gap, [0, 100])).toEqual([85.5, 100]);
  });

  it('keep the gap, the order and the range whatever the ends', () => {
    fc.assert(
      fc.property(positions, (wanted) => {
        const spread = spreadLabels(wanted, gap, [0, 300]);
        const order = wanted
          .map((_, index) => index)
          .sort((a, b) => wanted[a]! - wanted[b]! || a - b);
        order.forEach((label, rank) => {
          expect(spread[label]).toBeGreaterThanOrEqual(-1e-9);
          expect(spread[label]).toBeLessThanOrEqual(300 + 1e-9);
          const next = order[rank + 1];
          if (next !== undefined)
            expect(spread[next]! - spread[label]!).toBeGreaterThanOrEqual(gap - 1e-9);
        });
      }),
    );
  });

  it('move no label that has room on both sides', () => {
    fc.assert(
      fc.property(positions, (wanted) => {
        const spread = spreadLabels(wanted, gap, [-1000, 1000]);
        wanted.forEach((place, index) => {
          const others = wanted.filter((_, other) => other !== index);
          const alone = others.every((other) => Math.abs(other - place) >= gap * wanted.length);
          if (alone) expect(spread[index]).toBeCloseTo(place, 9);
        });
      }),
    );
  });
});
