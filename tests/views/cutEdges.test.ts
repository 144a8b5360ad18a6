import { expect, test } from 'vitest';
import { cutEdges, rightEdges } from '#views/parts/cutEdges.ts';

const edges = rightEdges([100, 50, 50, 50]);

test('a table that is seen whole cuts nothing', () => {
  expect(cutEdges(edges, 0, 250)).toEqual({});
  expect(cutEdges(edges, 0, 400)).toEqual({});
});

test('what is seen of a column that is cut fades, the whole one before it does not', () => {
  expect(cutEdges(edges, 0, 220)).toEqual({ end: { from: 200, width: 20 } });
  expect(cutEdges(edges, 0, 245)).toEqual({ end: { from: 209, width: 36 } });
});

test('a column half behind the first one fades, one that begins beside it does not', () => {
  expect(cutEdges(edges, 30, 220)).toEqual({ start: { from: 100, width: 20 } });
  expect(cutEdges(edges, 50, 200)).toEqual({});
  expect(cutEdges(edges, 10, 180)).toEqual({
    start: { from: 100, width: 36 },
    end: { from: 144, width: 36 },
  });
});
