import { expect, test } from 'vitest';
import { Turns } from '#views/turns/Turns.svelte.ts';

/** Pauses that end when told, and what waits for them. */
function toldPauses() {
  const ends: (() => void)[] = [];
  const pause = (): Promise<void> => new Promise((resolve) => ends.push(resolve));
  const next = async (): Promise<void> => {
    ends.shift()?.();
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { pause, next, waiting: () => ends.length };
}

test('parts are built one after another, in the order they asked, with a pause before each', async () => {
  const { pause, next } = toldPauses();
  const turns = new Turns(pause);
  const parts = [turns.take(), turns.take(), turns.take()];
  const built = (): boolean[] => parts.map(({ come }) => come);
  expect(built()).toEqual([false, false, false]);
  await next();
  expect(built()).toEqual([true, false, false]);
  await next();
  await next();
  expect(built()).toEqual([true, true, true]);
});

test('a part that is wanted no more holds up no other', async () => {
  const { pause, next } = toldPauses();
  const turns = new Turns(pause);
  const [gone, stays] = [turns.take(), turns.take()];
  gone.leave();
  await next();
  expect([gone.come, stays.come]).toEqual([false, true]);
});

test('a part that asks later has its turn, too', async () => {
  const { pause, next, waiting } = toldPauses();
  const turns = new Turns(pause);
  const first = turns.take();
  await next();
  expect(first.come).toBe(true);
  expect(waiting()).toBe(0);
  const second = turns.take();
  await next();
  expect(second.come).toBe(true);
});
