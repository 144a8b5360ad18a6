import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elapsed, resetTimer, timerText, toggleTimer, type Timer } from '#views/present/timer.ts';

test('a timer counts while it runs, and pauses where it is', () => {
  const running = toggleTimer({ spent: 0 }, 1000);
  expect(elapsed(running, 61_000)).toBe(60_000);
  const paused = toggleTimer(running, 61_000);
  expect(elapsed(paused, 999_000)).toBe(60_000);
  expect(elapsed(toggleTimer(paused, 999_000), 1_000_000)).toBe(61_000);
});

test('a reset leaves a running timer running and a paused one paused', () => {
  expect(elapsed(resetTimer({ spent: 5000, since: 0 }, 9000), 10_000)).toBe(1000);
  expect(resetTimer({ spent: 5000 }, 9000)).toEqual({ spent: 0 });
});

test('whatever is pressed when, the time never runs backwards while the clock does not', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000), { maxLength: 30 }), (steps) => {
      let [timer, now]: [Timer, number] = [{ spent: 0 }, 0];
      for (const step of steps) {
        const before = elapsed(timer, now);
        now += step;
        expect(elapsed(timer, now)).toBeGreaterThanOrEqual(before);
        const there = elapsed(timer, now);
        timer = toggleTimer(timer, now);
        expect(elapsed(timer, now)).toBe(there);
      }
    }),
  );
});

test('a clock that is set back takes nothing away', () => {
  expect(elapsed({ spent: 7000, since: 50_000 }, 10_000)).toBe(7000);
});

test.each([
  [0, '0:00'],
  [59_999, '0:59'],
  [247_000, '4:07'],
  [3_600_000, '1:00:00'],
  [3_847_000, '1:04:07'],
])('%d ms read %s', (milliseconds, text) => {
  expect(timerText(milliseconds)).toBe(text);
});
