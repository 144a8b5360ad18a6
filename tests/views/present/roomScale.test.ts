import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisHeight, headingHeight, ladderGeometry } from '#charts/ladder/ladderGeometry.ts';
import {
  nextFactor,
  roomEdges,
  roomFactors,
  roomFrame,
  roomPlan,
} from '#views/present/roomScale.ts';

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

test('at every size of type the clusters stand beside the counts, and no hand need scroll the screen of a room', () => {
  const windows = [
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
    { width: 1024, height: 768 },
    { width: 768, height: 1024 },
  ];
  for (const window of windows)
    for (const factor of roomFactors) {
      const frame = roomFrame(window, factor);
      const plan = roomPlan(frame);
      expect(plan.stacked).toBe(false);
      // What a count needs: its name, the count, its band and P.
      expect(plan.count).toBeGreaterThanOrEqual(124);
      const left = plan.tight ? 240 : 350;
      const { row } = ladderGeometry(frame.width - left - 88, { names: 100, badges: 0 }, true);
      const body = frame.height - roomEdges.head - roomEdges.foot;
      const rows = Math.floor((body - 8 - axisHeight - 2 * headingHeight - 4) / row);
      expect(rows).toBeGreaterThanOrEqual(8);
    }
});

test('on a phone everything stands one below the other', () => {
  expect(roomPlan(roomFrame({ width: 390, height: 844 }, 1)).stacked).toBe(true);
});
