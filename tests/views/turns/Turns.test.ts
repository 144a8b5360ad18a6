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

test('parts are built one after another, from the first to the last, with a pause before each', async () => {
  const { pause, next } = toldPauses();
  const turns = new Turns(pause);
  const parts = [turns.take([0]), turns.take([1]), turns.take([2])];
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
  const [gone, stays] = [turns.take([0]), turns.take([1])];
  gone.leave();
  await next();
  expect([gone.come, stays.come]).toEqual([false, true]);
});

test('a part that asks later has its turn, too', async () => {
  const { pause, next, waiting } = toldPauses();
  const turns = new Turns(pause);
  const first = turns.take([0]);
  await next();
  expect(first.come).toBe(true);
  expect(waiting()).toBe(0);
  const second = turns.take([1]);
  await next();
  expect(second.come).toBe(true);
});

test('parts of a part come before what stands after it', async () => {
  const { pause, next } = toldPauses();
  const turns = new Turns(pause);
  const parts: Record<string, { readonly come: boolean }> = {
    after: turns.take([10]),
    panel: turns.take([2]),
  };
  const built = (): string[] => Object.keys(parts).filter((name) => parts[name]?.come);
  await next();
  expect(built()).toEqual(['panel']);
  parts['second of panel'] = turns.take([2, 1]);
  parts['first of panel'] = turns.take([2, 0]);
  await next();
  expect(built()).toEqual(['panel', 'first of panel']);
  await next();
  await next();
  expect(built()).toHaveLength(4);
});
