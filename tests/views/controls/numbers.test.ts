import { describe, expect, it } from 'vitest';
import {
  coefficientFigure,
  offsetFigure,
  percentFigure,
  signedFigure,
} from '#i18n/controls/figures.ts';
import { drivers } from '#model/generated/tables.ts';
import { quarterOf, startOptions } from '#views/controls/levers/startOptions.ts';
import { placeBeside } from '#views/controls/parts/placeBeside.ts';
import { readNumber } from '#views/controls/parts/readNumber.ts';
import { keyTarget, nearestOnGrid, onGrid } from '#views/controls/parts/sliderStep.ts';
import { driverScale } from '#views/controls/world/driverScale.ts';

const percent = { range: { from: 0, to: 100 }, digits: 1 };
const grid = { min: 0, max: 100, step: 5, page: 10 };

describe('a typed number', () => {
  it.each([
    ['62.5', 62.5],
    [' 62.54 %', 62.5],
    ['６２．５％', 62.5],
    ['+.5', 0.5],
    ['100', 100],
  ])('%s is understood', (text, value) => {
    expect(readNumber(text, percent)).toEqual({ value });
  });

  it.each([
    ['', 'notNumber'],
    ['sixty', 'notNumber'],
    ['6 0 x', 'notNumber'],
    ['Infinity', 'notNumber'],
    ['100.1', 'outside'],
    ['−1', 'outside'],
  ])('%s is a mistake with a name', (text, mistake) => {
    expect(readNumber(text, percent)).toEqual({ mistake });
  });

  it('understands a true minus, ± and thousands', () => {
    const signed = { range: { from: -10, to: 10 } };
    expect(readNumber('−2.5', signed)).toEqual({ value: -2.5 });
    expect(readNumber('±0', signed)).toEqual({ value: 0 });
    expect(readNumber('1,024', { range: { from: 64 }, whole: true })).toEqual({ value: 1024 });
    expect(readNumber('7.5', { range: { from: 0 }, whole: true })).toEqual({ mistake: 'notWhole' });
  });
});

describe('a slider', () => {
  it('leads from between its points to the next one, and by pages', () => {
    expect(onGrid(60, grid)).toBe(true);
    expect(onGrid(62.5, grid)).toBe(false);
    const keys = ['ArrowRight', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'a'];
    expect(keys.map((key) => keyTarget(key, 62.5, grid))).toEqual([
      65,
      60,
      72.5,
      52.5,
      0,
      100,
      undefined,
    ]);
    expect(keyTarget('PageUp', 97.5, grid)).toBe(100);
    expect(nearestOnGrid(62.6, grid)).toBe(65);
  });
});

describe('a figure', () => {
  it('has a true minus and no more digits than it needs', () => {
    expect([percentFigure(0.6), percentFigure(0.625), percentFigure(0)]).toEqual([
      '60',
      '62.5',
      '0',
    ]);
    expect([signedFigure(3.931), signedFigure(-2.066), signedFigure(-0.01)]).toEqual([
      '+3.9',
      '−2.1',
      '±0.0',
    ]);
    expect([offsetFigure(2), offsetFigure(-0.5), offsetFigure(0.04)]).toEqual(['+2', '−0.5', '±0']);
    expect([coefficientFigure(0.055), coefficientFigure(-0.006)]).toEqual(['0.055', '−0.006']);
  });

  it('of a driver is in percent, of the energy price an index', () => {
    const scale = (id: string) => driverScale(drivers.find((driver) => driver.id === id)!);
    expect(scale('exportGrowth').figure(0.14)).toBe('+14.0');
    expect(scale('exportGrowth').rule.range).toEqual({ from: -50, to: 50 });
    expect(scale('energyCurb').figure(0.0005)).toBe('0.05');
    expect(scale('energyPrice').figure(1.06)).toBe('1.06');
    expect(scale('energyPrice').factor).toBe(1);
  });
});

describe('a start', () => {
  it('is one of twelve quarters, or the time of the scenario', () => {
    expect(startOptions(2020)).toHaveLength(12);
    expect(startOptions(2020.1)).toContain(2020.1);
    expect(startOptions(2023).at(-1)).toBe(2023);
    expect(quarterOf(2021.5)).toEqual({ year: 2021, quarter: 3 });
    expect(quarterOf(2020.1)).toBeUndefined();
  });
});

describe('a popover', () => {
  const size = { width: 380, height: 302 };
  const button = { left: 100, right: 124, top: 700, bottom: 724 };
  it('stands beside its button, inside the window', () => {
    const place = placeBeside(button, size, { innerWidth: 1440, innerHeight: 900 });
    expect(place.left).toBe(132);
    expect(place.top + 302).toBeLessThanOrEqual(892);
  });

  it('stands above or below where the window is narrow', () => {
    const above = placeBeside(button, size, { innerWidth: 400, innerHeight: 800 });
    expect(above.top + 302).toBeLessThanOrEqual(700);
    const high = { ...button, top: 100, bottom: 124 };
    expect(placeBeside(high, size, { innerWidth: 400, innerHeight: 800 }).top).toBe(128);
  });
});
