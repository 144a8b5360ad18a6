import { expect, test } from 'vitest';
import { printMessages } from '#i18n/print/messages.ts';
import { undecidedAt, type NearCluster } from '#views/print/nearestLines.ts';
import { printedRows } from '#views/print/printedRows.ts';

const row = (column: number, median: number, reach500: number, reach1000: number): NearCluster => ({
  ...{ column, id: `c${column}` as NearCluster['id'], median, low: median, high: median },
  reach: { 500: reach500, 1000: reach1000 },
});
const rows = [
  row(7, 2000, 1, 1),
  row(3, 1050, 1, 0.7),
  row(4, 960, 1, 0.4),
  row(1, 520, 0.6, 0),
  row(0, 490, 0.45, 0),
  row(2, 470, 0.2, 0),
  row(5, 90, 0, 0),
];

test('a printed ladder draws the closest calls of both lines, and counts all of them', () => {
  const { grouping, line1000, line500, rows: drawn } = printedRows(rows, 4);
  expect(grouping).toBe('lines');
  expect(drawn.map(({ column }) => column)).toEqual([3, 4, 1, 0]);
  expect([line1000, line500]).toEqual([2, 3]);
});

test('a printed ladder of a scenario that leaves nothing to chance draws those nearest a line', () => {
  const certain = rows.map((one) => ({
    ...one,
    reach: { 500: one.median >= 500 ? 1 : 0, 1000: one.median >= 1000 ? 1 : 0 },
  }));
  const { grouping, rows: drawn } = printedRows(certain, 3);
  expect(grouping).toBe('tiers');
  expect(drawn.map(({ column }) => column)).toEqual([4, 1, 0]);
});

test('both printed pages count the undecided of a line alike, one in doubt at both lines included', () => {
  const wide = [...rows, row(6, 700, 0.9, 0.2)].sort((one, other) => other.median - one.median);
  const { line1000, line500, both } = printedRows(wide, 4);
  expect([line1000, line500]).toEqual(
    [1000, 500].map((line) => undecidedAt(wide, line as 500).length),
  );
  expect([line1000, line500, both]).toEqual([3, 4, 1]);
  expect(printMessages.en.ladder.undecided(2, line500, both)).toBe(
    '4 undecided, 1 of them above, the 2 closest calls drawn',
  );
  expect(printMessages.en.ladder.undecided(3, line500, both)).toBe('4 undecided, 1 of them above');
  expect(printMessages.zh.ladder.undecided(2, line1000, 0)).toBe('3 个未定，画出最难料的 2 个');
});
