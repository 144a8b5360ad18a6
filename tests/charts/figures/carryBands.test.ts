import { expect, it } from 'vitest';
import { carryBands, carryRatio } from '#charts/figures/carryBands.ts';

it('carries every quantile of an item by the ratio of its central runs', () => {
  const bands = [8, 9, 10, 11, 12, 80, 90, 100, 110, 120];
  const carried = carryBands(bands, [11, 50], [10, 100]);
  expect(Array.from(carried, (quantile) => Math.round(quantile * 10) / 10)).toEqual([
    8.8, 9.9, 11, 12.1, 13.2, 40, 45, 50, 55, 60,
  ]);
});

it('leaves a band alone where there is nothing to compare', () => {
  expect(carryRatio(10, 0)).toBe(1);
  expect(carryRatio(NaN, 10)).toBe(1);
  expect(Array.from(carryBands([1, 2, 3, 4, 5], [], []))).toEqual([1, 2, 3, 4, 5]);
});
