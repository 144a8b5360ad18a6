import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileLevels } from '#model/quantities.ts';
import { quantiles } from '#engine/summarise/quantiles.ts';

/** Type-7 quantiles by sorting. */
function bySorting(values: readonly number[], levels: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return levels.map((level) => {
    const position = (sorted.length - 1) * level;
    const lower = Math.floor(position);
    const value = sorted[lower]!;
    return position > lower ? value + (position - lower) * (sorted[lower + 1]! - value) : value;
  });
}

function byBuckets(values: readonly number[], levels: readonly number[]): number[] {
  const target = new Float64Array(levels.length);
  quantiles(Float64Array.from(values), values.length, levels, target, 0);
  return [...target];
}

/** -0 and 0 are one number here. */
const plain = (values: readonly number[]) => values.map((value) => value + 0);
const levelLists = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 7 })
  .map((levels) => [0, ...levels.sort((a, b) => a - b), 1]);
const columns = fc.oneof(
  fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
    minLength: 1,
    maxLength: 300,
    size: 'max',
  }),
  fc.array(fc.double({ min: 0.5, max: 2, noNaN: true }), {
    minLength: 1,
    maxLength: 300,
    size: 'max',
  }),
  fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 300, size: 'max' }),
);

describe('the quantiles of a column', () => {
  it('are those of the sorted column, to the bit', () => {
    fc.assert(
      fc.property(columns, levelLists, (values, levels) => {
        expect(plain(byBuckets(values, levels))).toEqual(plain(bySorting(values, levels)));
      }),
      { numRuns: 500 },
    );
  });

  it.each([1, 2, 31, 127, 128, 1000, 1024, 5000])('of %i skewed draws are too', (count) => {
    const values = Array.from({ length: count }, (_, k) => Math.exp(3 * Math.sin(k * k * 0.731)));
    expect(byBuckets(values, quantileLevels)).toEqual(bySorting(values, quantileLevels));
  });

  it('of one value, equal values and few distinct values are values', () => {
    expect(byBuckets([3.5], quantileLevels)).toEqual([3.5, 3.5, 3.5, 3.5, 3.5]);
    expect(byBuckets(Array<number>(64).fill(0.1), quantileLevels)).toEqual([
      0.1, 0.1, 0.1, 0.1, 0.1,
    ]);
    const counts = Array.from({ length: 1024 }, (_, k) => 14 + (k % 3));
    expect(byBuckets(counts, quantileLevels)).toEqual([14, 14, 15, 16, 16]);
  });

  it('hold against one far value that crowds the others', () => {
    const values = Array.from({ length: 1024 }, (_, k) => (k === 500 ? 1e300 : Math.sin(k)));
    expect(byBuckets(values, [0, 0.5, 0.95, 1])).toEqual(bySorting(values, [0, 0.5, 0.95, 1]));
  });

  it('hold when the first values tell nothing of the rest', () => {
    const narrow = Array.from({ length: 1024 }, (_, k) => Math.sin(k) * (k < 256 ? 1e-9 : 1e9));
    const levels = [0, 0.05, 0.5, 0.95, 1];
    expect(byBuckets(narrow, levels)).toEqual(bySorting(narrow, levels));
    const equal = narrow.map((value, k) => (k < 256 ? 4 : value));
    expect(byBuckets(equal, levels)).toEqual(bySorting(equal, levels));
  });

  it('know infinity', () => {
    const values = [1, Infinity, 2, 3, -Infinity];
    expect(byBuckets(values, [0, 0.25, 0.5, 0.75, 1])).toEqual([-Infinity, 1, 2, 3, Infinity]);
    const wide = [-1.7e308, 1.7e308, 0, 1];
    expect(byBuckets(wide, [0, 1 / 3, 1])).toEqual(bySorting(wide, [0, 1 / 3, 1]));
  });

  it.each([0, 1, 300, 511])('are NaN when value %i is', (place) => {
    const values = Array.from({ length: 512 }, (_, k) => (k === place ? NaN : k % 7));
    expect(byBuckets(values, quantileLevels)).toEqual([NaN, NaN, NaN, NaN, NaN]);
  });

  it('use the first values only and write to their place only', () => {
    const target = new Float64Array(5).fill(-1);
    quantiles(Float64Array.of(4, 2, 3, 99, 99), 3, [0, 0.5, 1], target, 1);
    expect([...target]).toEqual([-1, 2, 3, 4, -1]);
    expect(() => quantiles(new Float64Array(3), 0, [0.5], target, 0)).toThrow(RangeError);
    expect(() => quantiles(new Float64Array(3), 4, [0.5], target, 0)).toThrow(RangeError);
  });
});
