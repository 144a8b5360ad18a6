import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareLines } from '#views/print/shareLines.ts';

test('what a printed list leaves goes to one that wants more, the first of them first', () => {
  const lists = [
    { wanted: 7, sure: 4 },
    { wanted: 1, sure: 2 },
    { wanted: 3, sure: 2 },
    { wanted: 2, sure: 5 },
  ];
  expect(shareLines(lists)).toEqual([7, 1, 3, 2]);
});

test('lists together never take more lines than they have, and each has its own', () => {
  const list = fc.record({ wanted: fc.nat(12), sure: fc.nat(8) });
  fc.assert(
    fc.property(fc.array(list, { maxLength: 6 }), (lists) => {
      const lines = shareLines(lists);
      const sum = (of: readonly number[]): number => of.reduce((all, each) => all + each, 0);
      expect(sum(lines)).toBeLessThanOrEqual(sum(lists.map(({ sure }) => sure)));
      lists.forEach(({ wanted, sure }, place) => {
        expect(lines[place]).toBeGreaterThanOrEqual(Math.min(wanted, sure));
        expect(lines[place]).toBeLessThanOrEqual(wanted);
      });
    }),
  );
});
