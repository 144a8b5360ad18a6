import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveBubbles } from '#charts/map/solveBubbles.ts';

const size = 400;
/** Evenly spread pixels; most doubles of a range lie below one. */
const tenths = (min: number, max: number) =>
  fc.integer({ min: min * 10, max: max * 10 }).map((value) => value / 10);
const bubble = fc.record({
  x: tenths(40, 360),
  y: tenths(40, 360),
  radius: tenths(0.5, 26),
});
const bubbles = fc.array(bubble, { maxLength: 40, size: 'max' });
type Bubble = Readonly<Record<'x' | 'y' | 'radius', number>>;

function solve(list: readonly Bubble[], bound = 40): ReturnType<typeof solveBubbles> {
  return solveBubbles(
    { xs: list.map(({ x }) => x), ys: list.map(({ y }) => y), radii: list.map((b) => b.radius) },
    bound,
    [size, size],
  );
}
const distance = (x: number, y: number): number => Math.sqrt(x * x + y * y);

describe('bubbles', () => {
  it('stay on their spots where they do not meet', () => {
    const { xs, ys, shrink } = solve([
      { x: 50, y: 50, radius: 10 },
      { x: 90, y: 50, radius: 10 },
    ]);
    expect([...xs, ...ys, shrink]).toEqual([50, 90, 50, 50, 1]);
  });

  it('never overlap, and are never moved farther than the bound', () => {
    fc.assert(
      fc.property(bubbles, (list) => {
        const { xs, ys, shrink } = solve(list);
        list.forEach(({ x, y, radius }, one) => {
          expect(distance(xs[one]! - x, ys[one]! - y)).toBeLessThanOrEqual(40 + 1e-6);
          for (let other = 0; other < one; other += 1) {
            const apart = distance(xs[one]! - xs[other]!, ys[one]! - ys[other]!);
            expect(apart).toBeGreaterThan((radius + list[other]!.radius) * shrink);
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  it('move the smaller of two more', () => {
    const { xs } = solve([
      { x: 100, y: 50, radius: 20 },
      { x: 110, y: 50, radius: 5 },
    ]);
    expect(Math.abs(xs[1]! - 110)).toBeGreaterThan(4 * Math.abs(xs[0]! - 100));
  });

  it('shrink together only where there is no room', () => {
    const here = { x: 200, y: 200, radius: 12 };
    expect(solve(Array<Bubble>(5).fill(here)).shrink).toBe(1);
    expect(solve(Array<Bubble>(60).fill(here)).shrink).toBeLessThan(1);
  });

  it('come to rest in the same places every time', () => {
    const list = [1, 2, 3, 4].map((step) => ({ x: 100 + step, y: 100 - step, radius: 9 + step }));
    expect(solve(list)).toEqual(solve(list));
  });
});
