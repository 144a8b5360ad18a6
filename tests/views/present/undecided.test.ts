import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInDoubt } from '#model/isInDoubt.ts';
import { leastDecided, undecided } from '#views/present/undecided.ts';

const columns = [0, 1, 2, 3, 4, 5];
const reach = {
  reach500: [1, 0.99, 0.5, 0.9, 0.2, 0],
  reach1000: [0.6, 0.1, 0.01, 0.03, 0, 0],
};

test('a cluster is undecided at one line only, the upper one where both are in doubt', () => {
  expect(undecided(columns, reach)).toEqual({ line1000: [0, 1], line500: [2, 4, 3] });
});

test('both lines get half of the room, and what one does not need goes to the other', () => {
  const found = undecided(columns, reach);
  expect(leastDecided(found, 2)).toEqual([0, 2]);
  expect(leastDecided(found, 4)).toEqual([0, 1, 2, 4]);
  expect(leastDecided(found, 9)).toEqual([0, 1, 2, 4, 3]);
  expect(leastDecided({ line1000: [0, 1, 2, 3], line500: [4] }, 4)).toEqual([0, 1, 2, 4]);
  expect(leastDecided(found, -3)).toEqual([]);
});

test('whatever the probabilities, rows fill the room with undecided clusters and name none twice', () => {
  const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: 20,
    maxLength: 20,
  });
  fc.assert(
    fc.property(shares, shares, fc.integer({ min: 0, max: 30 }), (reach500, reach1000, room) => {
      const all = reach500.map((_, column) => column);
      const found = undecided(all, { reach500, reach1000 });
      const rows = leastDecided(found, room);
      const doubtful = all.filter((at) => isInDoubt(reach500[at]!) || isInDoubt(reach1000[at]!));
      expect(new Set(rows).size).toBe(Math.min(room, doubtful.length));
      expect(rows.every((at) => doubtful.includes(at))).toBe(true);
    }),
  );
});
