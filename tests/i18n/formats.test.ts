import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  changeFigure,
  countFigure,
  decimalFigure,
  shareFigure,
  wholeFigure,
} from '#i18n/formats.ts';

test('a change carries its sign, a true minus, and none at zero', () => {
  expect(changeFigure(0.0814)).toBe('+8.1%');
  expect(changeFigure(-0.048)).toBe('−4.8%');
  expect(changeFigure(-0.0001)).toBe('0.0%');
  expect(changeFigure(0.07, 0)).toBe('+7%');
});

test('counts are rounded to what is known', () => {
  expect(countFigure(113.4)).toBe('113');
  expect(countFigure(3047)).toBe('3,050');
  expect(countFigure(999.6)).toBe('1,000');
});

test('whole numbers are grouped as the browser groups them, and nothing is less than zero by nothing', () => {
  const format = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
  const browser = (value: number): string =>
    format.format(value).replace(/^-0$/, '0').replace('-', '−');
  fc.assert(
    fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), (value) => {
      expect(wholeFigure(value)).toBe(browser(value));
    }),
  );
  for (const value of [0, -0, 0.5, -0.5, 1.5, 999.5, 1e6]) {
    expect(wholeFigure(value)).toBe(browser(value));
  }
});

test('numbers use a true minus and thousands apart', () => {
  expect(wholeFigure(-1234)).toBe('−1,234');
  expect(decimalFigure(-0.5, 2)).toBe('−0.50');
  expect(shareFigure(0.01964, 2)).toBe('1.96%');
});
