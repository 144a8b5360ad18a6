import { afterEach, expect, test } from 'vitest';
import { thenFocus } from '#views/parts/thenFocus.ts';

afterEach(() => document.body.replaceChildren());

test('the focus goes to the first element that is there', async () => {
  document.body.innerHTML = '<input id="box"><section id="results" tabindex="-1"></section>';
  await thenFocus('#gone', '#box', '#results');
  expect(document.activeElement?.id).toBe('box');
  await thenFocus('#gone', '#results');
  expect(document.activeElement?.id).toBe('results');
  await thenFocus('#gone');
  expect(document.activeElement?.id).toBe('results');
});
