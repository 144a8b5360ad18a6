import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withinPatience } from '#workers/withinPatience.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('an assistant that says nothing for four seconds is given up', async () => {
  const asked = withinPatience(new Promise<never>(() => undefined));
  const outcome = vi.fn();
  asked.catch(outcome);
  await vi.advanceTimersByTimeAsync(3900);
  expect(outcome).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(outcome).toHaveBeenCalledWith(new Error('no answer'));
});

test('an answer in time is passed on, and no timer stays', async () => {
  await expect(withinPatience(Promise.resolve(7))).resolves.toBe(7);
  await expect(withinPatience(Promise.reject(new Error('full')))).rejects.toThrow('full');
  expect(vi.getTimerCount()).toBe(0);
});
