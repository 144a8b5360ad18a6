import { expect, test, vi } from 'vitest';
import { Turns } from '#charts/turns/Turns.svelte.ts';

/** Pauses that end when told, and what waits for them. */
function toldPauses() {
  const ends: ((painted: boolean) => void)[] = [];
  const pause = (): Promise<boolean> => new Promise((resolve) => ends.push(resolve));
  const next = async (painted = true): Promise<void> => {
    ends.shift()?.(painted);
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { pause, next, waiting: () => ends.length };
}

/** A clock on which every part takes longer than its share of a frame. */
function slow(): () => number {
  let time = 0;
  return () => (time += 100);
}

test('parts that take little time are built without a pause between them', async () => {
  const { pause, next, waiting } = toldPauses();
  let time = 0;
  const turns = new Turns(pause, () => (time += 1));
  const parts = Array.from({ length: 9 }, (_, place) => turns.take([place]));
  const built = (): number => parts.filter(({ come }) => come).length;
  await next();
  expect(built()).toBe(4);
  await next();
  expect(built()).toBe(8);
  await next();
  expect(built()).toBe(9);
  expect(waiting()).toBe(0);
});

test('parts are built one after another, from the first to the last, with a pause before each', async () => {
  const { pause, next } = toldPauses();
  const turns = new Turns(pause, slow());
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
  const turns = new Turns(pause, slow());
  const [gone, stays] = [turns.take([0]), turns.take([1])];
  gone.leave();
  await next();
  expect([gone.come, stays.come]).toEqual([false, true]);
});

test('a part that asks later has its turn, too', async () => {
  const { pause, next, waiting } = toldPauses();
  const turns = new Turns(pause, slow());
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
  const turns = new Turns(pause, slow());
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

test('a part that fails is reported and holds up no other', async () => {
  const { pause, next } = toldPauses();
  const told: unknown[] = [];
  vi.stubGlobal('reportError', (error: unknown) => told.push(error));
  const turns = new Turns(pause, slow());
  const broken = turns.take([0]);
  const stop = $effect.root(() => {
    $effect(() => {
      if (broken.come) throw new Error('broken');
    });
  });
  const sound = turns.take([1]);
  await next();
  await next();
  expect(told).toHaveLength(1);
  expect(String(told[0])).toContain('broken');
  expect(sound.come).toBe(true);
  stop();
  vi.unstubAllGlobals();
});

test('what is asked for once a hand is on the page is built at once, what waits keeps its turn', async () => {
  const { pause, next } = toldPauses();
  const turns = new Turns(pause, slow());
  const waiting = turns.take([0]);
  turns.end();
  expect([waiting.come, turns.take([1]).come]).toEqual([false, true]);
  await next();
  expect(waiting.come).toBe(true);
});

test('where nothing is painted, all parts are built: a tab in the background keeps its work as well', async () => {
  const { pause, next, waiting } = toldPauses();
  const turns = new Turns(pause, slow());
  const parts = [turns.take([0]), turns.take([1]), turns.take([2])];
  await next(false);
  expect(parts.map(({ come }) => come)).toEqual([true, true, true]);
  expect(waiting()).toBe(0);
});

test('it is told when all is built, the parts of parts included', async () => {
  const { pause, next } = toldPauses();
  const turns = new Turns(pause, slow());
  let built = false;
  const outer = turns.take([0]);
  void turns.allBuilt.then(() => (built = true));
  const stop = $effect.root(() => {
    $effect(() => {
      if (outer.come) turns.take([0, 0]);
    });
  });
  await next();
  expect([outer.come, built]).toEqual([true, false]);
  await next();
  expect(built).toBe(true);
  stop();
});
