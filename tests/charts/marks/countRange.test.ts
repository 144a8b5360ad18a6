import { describe, expect, it } from 'vitest';
import { countRange, sharesOf } from '#charts/marks/countRange.ts';

const around = (mean: number): number[] =>
  Array.from({ length: 40 }, (_, count) => Math.max(0, 3 - Math.abs(count - mean)));

describe('slots of a count histogram', () => {
  it('hold the target and at least nine counts', () => {
    const [first, last] = countRange([sharesOf(around(15))], 15);
    expect(first).toBeLessThanOrEqual(13);
    expect(last - first + 1).toBe(9);
  });

  it('reach from a distribution far below to the target', () => {
    expect(countRange([sharesOf(around(3))], 15)).toEqual([1, 15]);
  });

  it('leave out what hardly ever happens', () => {
    const counts = [...around(15)];
    counts[39] = 0.01;
    expect(countRange([sharesOf(counts)], 15)[1]).toBeLessThan(39);
  });

  it('are shares of all draws, nothing for no draws', () => {
    expect(sharesOf([1, 3])).toEqual([0.25, 0.75]);
    expect(sharesOf([0, 0])).toEqual([0, 0]);
  });
});
