import { expect, test, vi } from 'vitest';
import { loadOnce } from '#views/parts/loadOnce.ts';

test('what is loaded once is not loaded again', async () => {
  const load = vi.fn(() => Promise.resolve('there'));
  const once = loadOnce(load);
  expect(await Promise.all([once(), once()])).toEqual(['there', 'there']);
  expect(await once()).toBe('there');
  expect(load).toHaveBeenCalledTimes(1);
});

test('after a failure the next call tries again', async () => {
  const load = vi.fn(() => Promise.resolve('there'));
  load.mockRejectedValueOnce(new Error('no network'));
  const once = loadOnce(load);
  await expect(once()).rejects.toThrow('no network');
  expect(await once()).toBe('there');
});
