import { expect, test } from 'vitest';
import { placeLabels } from '#charts/inspector/placeLabels.ts';

const sides = (lines: readonly number[], standing: readonly (readonly [number, number])[]) =>
  placeLabels(
    lines.map((x) => ({ x, width: 40 })),
    standing,
  ).map((label) => label?.anchor);

test('the name of a line stands right of it, and left where the figure of the row is in the way', () => {
  expect(sides([100], [])).toEqual(['start']);
  expect(sides([200], [[220, 264]])).toEqual(['end']);
});

test('of two lines that are close no name covers the other, nor the other line', () => {
  expect(sides([150, 160], [])).toEqual(['end', 'start']);
});

test('a name without room on either side is left out', () => {
  expect(sides([144, 168], [[119, 129]])).toEqual([undefined, 'start']);
});
