import { afterEach, expect, test, vi } from 'vitest';
import { tellSize } from '#views/parts/tellSize.ts';

const frames = new Map<number, () => void>();
const observers: { readonly change: () => void; over: boolean }[] = [];

/** Observers and frames that the test moves by hand. */
function takeOver(): void {
  vi.stubGlobal('ResizeObserver', function (change: () => void) {
    const observer = { change, over: false };
    observers.push(observer);
    return { observe: vi.fn(), disconnect: () => (observer.over = true) };
  });
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => (frames.set(++last, frame), last));
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.delete(frame));
}

function paint(): void {
  const due = [...frames.values()];
  frames.clear();
  for (const frame of due) frame();
}

afterEach(() => {
  frames.clear();
  observers.length = 0;
  vi.unstubAllGlobals();
});

test('a size is told at once, and its changes never while the browser reports them', () => {
  takeOver();
  const tell = vi.fn();
  const element = document.createElement('div');
  tellSize(tell)(element);
  expect(tell).toHaveBeenCalledExactlyOnceWith(element);

  observers[0]!.change();
  observers[0]!.change();
  expect(tell).toHaveBeenCalledTimes(1);
  paint();
  expect(tell).toHaveBeenCalledTimes(2);
});

test('of an element that is gone nothing is told', () => {
  takeOver();
  const tell = vi.fn();
  const leave = tellSize(tell)(document.createElement('div'));
  observers[0]!.change();
  leave();
  paint();
  expect(tell).toHaveBeenCalledTimes(1);
  expect(observers[0]!.over).toBe(true);
});
