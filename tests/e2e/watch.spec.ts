import { expect } from '@playwright/test';
import { test } from './journey.ts';

test('the watch sees errors, broken rules and requests to elsewhere, in a second window too', async ({
  page,
  context,
  baseURL,
  watch,
}) => {
  const elsewhere = `${baseURL!.replace('127.0.0.1', 'localhost')}icon.svg`;
  await page.goto('./');
  await page.evaluate((address) => {
    setTimeout(() => {
      throw new Error('thrown later');
    });
    document.body.append(Object.assign(new Image(), { src: address }));
  }, elsewhere);
  const { errors, foreign } = watch;
  await expect.poll(() => errors.join('\n')).toContain('thrown later');
  await expect.poll(() => errors.join('\n')).toContain('Content Security Policy');

  const other = await context.newPage();
  await other.goto('about:blank');
  await other.evaluate((address) => {
    console.warn('warned in a second window');
    document.body.append(Object.assign(new Image(), { src: address }));
  }, elsewhere);
  await expect.poll(() => errors.join('\n')).toContain('warned in a second window');
  await expect.poll(() => foreign).toContain(elsewhere);
  // What all may ask is not what a page of files may ask.
  foreign.length = 0;
  watch.restrict(other, ['null']);
  await other.goto('./');
  await expect.poll(() => foreign).toContain(baseURL!);

  // The page itself did none of it; the console may tell it once more, later.
  watch.expected.push(/thrown later|Content Security Policy|warned in a second window/);
  errors.length = foreign.length = 0;
});
