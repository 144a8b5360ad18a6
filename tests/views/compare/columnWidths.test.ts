import { expect, test } from 'vitest';
import { columnWidths, lastSide, widthsInOrder } from '#views/compare/columnWidths.ts';

test('two scenarios and their difference fit a tablet, and three a wide screen, in both languages', () => {
  for (const language of ['zh', 'en'] as const)
    for (const [sides, room] of [
      [2, 700],
      [3, 836],
    ] as const) {
      expect(lastSide(sides, room)).toBe(sides - 1);
      const widths = widthsInOrder(columnWidths(language, room), sides, sides - 1);
      expect(widths.reduce((sum, width) => sum + width)).toBeLessThanOrEqual(room);
    }
});

test('where not all sides have room, the differences stand right after the board', () => {
  expect(lastSide(2, 360)).toBe(0);
  expect(lastSide(4, 836)).toBe(0);
  const { name, side, difference, better, bars } = columnWidths('zh', 360);
  expect(widthsInOrder(columnWidths('zh', 360), 2, 0)).toEqual([
    ...[name, side, difference, better, bars, side],
  ]);
});
