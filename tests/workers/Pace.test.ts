import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Pace } from '#workers/Pace.ts';

/** Draws that are reported on the way through a sample whose draws take some milliseconds each, one after another. */
function reports(full: number, milliseconds: readonly number[]): number[] {
  const pace = new Pace();
  const reported = [0];
  let summarised = 0;
  for (let turn = 0; summarised < full; turn++) {
    if (turn > 10_000) throw new Error('the sample never ends');
    const from = reported.at(-1)!;
    const due = pace.due(from, summarised, full);
    const draws = pace.reach(from, due);
    pace.learn(draws - from, (draws - from) * milliseconds[turn % milliseconds.length]!);
    reported.push(draws);
    if (draws >= due) summarised = draws;
  }
  return reported;
}

test('a sample never goes back, and ends full, however long its draws take', () => {
  const full = fc.integer({ min: 1, max: 1600 }).map((blocks) => blocks * 64);
  const speeds = fc.array(fc.double({ min: 0.005, max: 30, noNaN: true }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(full, speeds, (draws, milliseconds) => {
      const reported = reports(draws, milliseconds);
      expect(reported).toEqual([...reported].sort((a, b) => a - b));
      expect(reported.at(-1)).toBe(draws);
    }),
    { numRuns: 2000 },
  );
});

test('the first summary is early, and a sample that takes little more is not broken by another', () => {
  expect(reports(4096, [0.01])).toEqual([0, 64, 128, 1152, 2176, 3200, 4096]);
});
