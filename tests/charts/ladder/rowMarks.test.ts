import { expect, test } from 'vitest';
import { ladderGeometry } from '#charts/ladder/ladderGeometry.ts';
import { ladderDomains, ladderScale } from '#charts/ladder/ladderScale.ts';
import { crossingMark, squareMark } from '#charts/ladder/rowMarks.ts';
import { sampleRow } from './sampleRow.ts';

const { plot } = ladderGeometry(836, { names: 84, badges: 48 });
const scale = ladderScale(ladderDomains.tiers, plot);
const halo = 1;

test('the square of an own figure shows above and below the arrow on the line it nearly stands on', () => {
  const arrow = crossingMark(scale, 0, sampleRow({ crossing: { line: 1000, direction: 'up' } }));
  const halfArrow = Number(/^M\S+ -([\d.]+)l/.exec(arrow)![1]);
  const halfSquare = Number(/^M\S+ -([\d.]+)h/.exec(squareMark(scale, 0, 985))![1]);
  expect(halfSquare).toBeGreaterThanOrEqual(halfArrow + halo);
});

test('an own figure beyond the axis is told by the triangle of any other', () => {
  expect(squareMark(scale, 0, 5)).toMatch(/^M172 0l.*Z$/);
});
