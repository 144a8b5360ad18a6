import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driverDomain, driverKey, driverStep } from '#charts/controls/driverAxis.ts';

const range = { from: -50, to: 100 };
const value = fc.double({ min: -50, max: 100, noNaN: true });
const three = fc.tuple(value, value, value);

describe('the axis of a driver', () => {
  it('holds all its lines and stays inside what the driver can be', () => {
    fc.assert(
      fc.property(three, three, (values, preset) => {
        const given = { values, preset: { values: preset, label: '' }, range, step: 0.1 };
        const [from, to] = driverDomain(given);
        expect(from).toBeGreaterThanOrEqual(range.from);
        expect(to).toBeLessThanOrEqual(range.to);
        for (const each of [...values, ...preset]) {
          expect(each).toBeGreaterThanOrEqual(from);
          expect(each).toBeLessThanOrEqual(to);
        }
        expect(to).toBeGreaterThan(from);
      }),
    );
  });

  it('leaves room to drag where nothing changes from year to year', () => {
    const flat = { values: [0, 0, 0], label: '' };
    const [from, to] = driverDomain({ values: flat.values, preset: flat, range, step: 0.1 });
    expect(to - from).toBeGreaterThan(2);
  });
});

describe('a point of a driver', () => {
  it('snaps to steps without crumbs of binary fractions', () => {
    expect(driverStep(0.30000000000000004, 0.1, [-10, 10])).toBe(0.3);
    expect(driverStep(12, 0.1, [-10, 10])).toBe(10);
    expect(driverStep(1.0249, 0.01, [0.2, 5])).toBe(1.02);
  });

  it('moves by arrows, pages and to the ends of the axis, and by no other key', () => {
    const at = (key: string): number | undefined => driverKey(key, 2, 0.1, [-10, 10]);
    const keys = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'PageUp', 'PageDown'];
    expect(keys.map(at)).toEqual([2.1, 2.1, 1.9, 1.9, 3, 1]);
    expect([at('Home'), at('End'), at('a')]).toEqual([-10, 10, undefined]);
  });
});
