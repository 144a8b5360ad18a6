import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countFitting } from '#views/print/countFitting.ts';

const room = { width: 100, lines: 2, gap: 10 };

test('all are shown where all have room, and nothing is kept free for what would tell of more', () => {
  expect(countFitting([45, 45, 45, 45], 40, room)).toBe(4);
  expect(countFitting([], 40, room)).toBe(0);
});

test('where one has no room, what tells of the others has', () => {
  expect(countFitting([45, 45, 45, 45, 45], 40, room)).toBe(3);
  expect(countFitting([45, 45, 45, 45, 45], 60, room)).toBe(2);
});

test('a text wider than a line takes one, not more', () => {
  expect(countFitting([300, 45], 40, room)).toBe(2);
});

test('however many there are, they and what tells of the others never take more lines', () => {
  const widths = fc.array(fc.integer({ min: 1, max: 150 }), { maxLength: 60, size: 'max' });
  fc.assert(
    fc.property(
      widths,
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 1, max: 6 }),
      (all, rest, lines) => {
        const count = countFitting(all, rest, { ...room, lines });
        const drawn = count < all.length ? [...all.slice(0, count), rest] : all;
        let [line, used] = [1, -room.gap];
        for (const width of drawn) {
          const end = used + room.gap + Math.min(width, room.width);
          if (end > room.width) line += 1;
          used = end > room.width ? Math.min(width, room.width) : end;
        }
        expect(line).toBeLessThanOrEqual(lines);
      },
    ),
    { numRuns: 2000 },
  );
});
