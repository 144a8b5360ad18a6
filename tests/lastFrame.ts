import { afterAll, beforeAll, vi } from 'vitest';

/** Frames that are asked for and not yet drawn. */
const asked = new Set<number>();
const { requestAnimationFrame: ask, cancelAnimationFrame: cancel } = globalThis;

beforeAll(() => {
  globalThis.requestAnimationFrame = (draw) => {
    const frame = ask((time) => {
      asked.delete(frame);
      draw(time);
    });
    asked.add(frame);
    return frame;
  };
  globalThis.cancelAnimationFrame = (frame) => {
    asked.delete(frame);
    cancel(frame);
  };
});

/** Svelte never starts its loop of frames again when a page goes away amid a movement: no later file would see one end. */
afterAll(async () => {
  // Nor would one see a part whose loading is broken off here.
  await vi.dynamicImportSettled();
  await vi.waitUntil(() => asked.size === 0, { timeout: 20_000 });
  Object.assign(globalThis, { requestAnimationFrame: ask, cancelAnimationFrame: cancel });
}, 60_000);
