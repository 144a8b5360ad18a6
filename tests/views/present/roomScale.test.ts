import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextFactor, roomFactors, roomFrame } from '#views/present/roomScale.ts';

test('a projector of 1920 × 1080 shows type 1.6 times as large as the board', () => {
  expect(roomFrame({ width: 1920, height: 1080 }, 1)).toEqual({
    scale: 1.6,
    width: 1200,
    height: 675,
  });
});

test('the picture fills every window, and its type is never smaller than on the board', () => {
  const size = fc.record({
    width: fc.integer({ min: 200, max: 8000 }),
    height: fc.integer({ min: 200, max: 5000 }),
  });
  fc.assert(
    fc.property(size, fc.constantFrom(...roomFactors), (window, factor) => {
      const { scale, width, height } = roomFrame(window, factor);
      expect(scale).toBeGreaterThanOrEqual(1);
      expect(width * scale).toBeCloseTo(window.width, 6);
      expect(height * scale).toBeCloseTo(window.height, 6);
    }),
  );
});

test('keys lead through the factors one by one and stop at the ends', () => {
  expect(nextFactor(1, 1)).toBe(1.1);
  expect(nextFactor(1, -1)).toBe(0.9);
  expect(nextFactor(roomFactors.at(-1)!, 1)).toBe(roomFactors.at(-1));
  expect(nextFactor(roomFactors[0], -1)).toBe(roomFactors[0]);
});
