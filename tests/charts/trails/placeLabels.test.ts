import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesMeet, boxInside, circleDepth } from '#charts/figures/boxes.ts';
import type { LabelWish } from '#charts/trails/labelCandidates.ts';
import { placeLabels } from '#charts/trails/placeLabels.ts';

const frame = { left: 0, right: 800, top: 0, bottom: 500 };
const wishes = fc
  .array(
    fc.record({
      x: fc.integer({ min: 20, max: 780 }),
      y: fc.integer({ min: 20, max: 480 }),
      width: fc.integer({ min: 20, max: 160 }),
      radius: fc.integer({ min: 2, max: 20 }),
    }),
    { minLength: 1, maxLength: 40, size: 'max' },
  )
  .map((list) =>
    list.map((wish, index): LabelWish => ({ ...wish, id: `${index}`, height: 15, worth: 60 })),
  );

describe('labels', () => {
  it('never meet each other and never leave the frame', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const bubbles = list.map(({ x, y, radius }) => ({ x, y, radius, cost: 9 }));
        const places = placeLabels(list, bubbles, frame);
        places.forEach(({ box }, one) => {
          expect(boxInside(box, frame)).toBe(true);
          for (let other = 0; other < one; other += 1) {
            expect(boxesMeet(box, places[other]!.box)).toBe(false);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('stand right beside what they name where nothing is in the way', () => {
    const [place] = placeLabels(
      [{ id: 'a', x: 100, y: 100, radius: 10, width: 50, height: 15, worth: 40 }],
      [],
      frame,
    );
    expect(place?.leader).toBeUndefined();
    expect(place?.box).toEqual({ left: 113.5, right: 163.5, top: 92.5, bottom: 107.5 });
  });

  it('keep clear of a bubble that is in the way', () => {
    const obstacle = { x: 140, y: 100, radius: 20, cost: 9 };
    const wish = { id: 'a', x: 100, y: 100, radius: 10, width: 50, height: 15, worth: 40 };
    const [place] = placeLabels([wish], [obstacle], frame);
    expect(circleDepth(place!.box, obstacle)).toBe(0);
  });

  it('go away with a leader where there is no room beside', () => {
    const crowd = Array.from({ length: 24 }, (_, turn) => ({
      x: 400 + 30 * Math.cos((turn * Math.PI) / 12),
      y: 250 + 30 * Math.sin((turn * Math.PI) / 12),
      ...{ radius: 10, cost: 9 },
    }));
    const wish = { id: 'a', x: 400, y: 250, radius: 8, width: 60, height: 15, worth: 90 };
    const [place] = placeLabels([wish], crowd, frame);
    expect(place?.leader).toBeDefined();
    const [[x, y], [toX, toY]] = place!.leader!;
    expect(Math.hypot(toX - 400, toY - 250)).toBeLessThanOrEqual(8);
    expect(circleDepth(place!.box, { x, y, radius: 2.5 })).toBeGreaterThan(0);
  });

  it('are left out where they have no room at all', () => {
    const small = { left: 90, right: 110, top: 90, bottom: 110 };
    const wish = { id: 'a', x: 100, y: 100, radius: 5, width: 50, height: 15, worth: 40 };
    expect(placeLabels([wish], [], small)).toEqual([]);
  });

  it('are placed the same way every time', () => {
    const list = Array.from({ length: 12 }, (_, index) => ({
      ...{ id: `${index}`, x: 100 + 9 * index, y: 100 + ((index * 37) % 40), radius: 6 },
      ...{ width: 70, height: 15, worth: 50 },
    }));
    expect(placeLabels(list, [], frame)).toEqual(placeLabels(list, [], frame));
  });
});
