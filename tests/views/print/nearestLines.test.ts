import { expect, test } from 'vitest';
import { defaultScenario } from '#model/defaultScenario.ts';
import { clusters } from '#model/generated/tables.ts';
import {
  countedClusters,
  mostUndecided,
  nearestLines,
  undecidedAt,
} from '#views/print/nearestLines.ts';
import { simulate } from '../../state/simulate.ts';

const { bands } = await simulate({ ...defaultScenario, draws: 256 });
const rows = countedClusters(bands);

test('every counted cluster has a row, the largest median first', () => {
  expect(rows).toHaveLength(clusters.filter(({ counted }) => counted).length);
  const medians = rows.map(({ median }) => median);
  expect(medians).toEqual(medians.toSorted((one, other) => other - one));
  for (const { low, median, high } of rows) expect(low <= median && median <= high).toBe(true);
});

test('no cluster left out is nearer a line than one that is printed', () => {
  const near = nearestLines(rows, 28);
  const distance = (median: number): number =>
    Math.min(Math.abs(Math.log(median / 500)), Math.abs(Math.log(median / 1000)));
  const furthest = Math.max(...near.map(({ median }) => distance(median)));
  for (const row of rows)
    if (!near.includes(row)) expect(distance(row.median)).toBeGreaterThanOrEqual(furthest);
  expect(near).toHaveLength(28);
  expect(nearestLines(rows.slice(0, 5), 28)).toEqual(rows.slice(0, 5));
});

test('the undecided are the likeliest first, and of too many those next to even odds are kept', () => {
  const undecided = undecidedAt(rows, 500);
  expect(undecided.length).toBeGreaterThan(8);
  const odds = (list: typeof undecided): number[] => list.map(({ reach }) => reach[500]);
  expect(odds(undecided)).toEqual(odds(undecided).toSorted((one, other) => other - one));
  const kept = mostUndecided(undecided, 500, 8);
  expect(kept).toHaveLength(8);
  const doubts = odds(kept).map((reach) => Math.abs(reach - 0.5));
  for (const row of undecided)
    if (!kept.includes(row))
      expect(Math.abs(row.reach[500] - 0.5)).toBeGreaterThanOrEqual(Math.max(...doubts));
});
