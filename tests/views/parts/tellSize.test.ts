import { afterEach, expect, test, vi } from 'vitest';
import { tellSize } from '#views/parts/tellSize.ts';

const observers: { readonly change: () => void; over: boolean }[] = [];

/** Observers that the test moves by hand; frames stay those of the page, which others wait for, too. */
function takeOver(): void {
  vi.stubGlobal('ResizeObserver', function (change: () => void) {
    const observer = { change, over: false };
    observers.push(observer);
    return { observe: vi.fn(), disconnect: () => (observer.over = true) };
  });
}

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

afterEach(() => {
  observers.length = 0;
  vi.unstubAllGlobals();
});

test('a size is told at once, and its changes never while the browser reports them', async () => {
  takeOver();
  const tell = vi.fn();
  const element = document.createElement('div');
  tellSize(tell)(element);
  expect(tell).toHaveBeenCalledExactlyOnceWith(element);

  observers[0]!.change();
  observers[0]!.change();
  expect(tell).toHaveBeenCalledTimes(1);
  await frame();
  expect(tell).toHaveBeenCalledTimes(2);
});

test('of an element that is gone nothing is told', async () => {
  takeOver();
  const tell = vi.fn();
  const leave = tellSize(tell)(document.createElement('div'));
  observers[0]!.change();
  leave();
  await frame();
  expect(tell).toHaveBeenCalledTimes(1);
  expect(observers[0]!.over).toBe(true);
});
