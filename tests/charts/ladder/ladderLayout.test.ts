import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ladderGeometry } from '#charts/ladder/ladderGeometry.ts';
import { rowHeight, rowsThatFit } from '#charts/ladder/ladderLayout.ts';

/** The stage of a board of 1440 × 900. */
const board = ladderGeometry(836, { names: 84, badges: 50 });
const height = 634;

test('a plan with 31 clusters over the line stands as usual, one with 38 stands closer, and both fit the board', () => {
  expect(rowHeight(height, 3, 31, board)).toBe(board.row);
  const closer = rowHeight(height, 3, 38, board);
  expect(closer).toBeLessThan(board.row);
  expect(rowsThatFit(height, 3, { ...board, row: closer })).toBeGreaterThanOrEqual(38);
});

test('where rows would have to stand too close to fit, they stand as usual and the ladder scrolls', () => {
  expect(rowHeight(300, 3, 31, board)).toBe(board.row);
  expect(rowHeight(height, 3, 60, board)).toBe(board.row);
});

test('rows stay legible however many there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), (rows) => {
      const found = rowHeight(height, 3, rows, board);
      expect(found).toBeGreaterThanOrEqual(12.8);
      expect(found).toBeLessThanOrEqual(board.row);
    }),
  );
});
