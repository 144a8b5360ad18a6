import { afterEach, expect, test, vi } from 'vitest';
import { singleFile } from '#views/share/single/singleFile.ts';

const page = (script: string, link = ''): string =>
  `<head><meta http-equiv="Content-Security-Policy" content="script-src '${script}'" /><meta name="tierline-link" content="${link}" /></head>`;

/** A page that was built beside the file with a script, on a host that has the file with another, or none. */
function hosted(own: string, found: string | undefined): void {
  const name = Object.assign(document.createElement('meta'), { name: 'tierline-single' });
  name.content = own;
  document.head.append(name);
  const response = new Response(found, { status: found === undefined ? 404 : 200 });
  vi.stubGlobal('fetch', () => Promise.resolve(response));
}
afterEach(() => {
  document.querySelector('meta[name="tierline-single"]')?.remove();
  vi.unstubAllGlobals();
});

test('the whole page is that of the release that runs, with the link', async () => {
  hosted('sha256-one', page('sha256-one'));
  expect(await singleFile('1.1.1~rn1')).toBe(page('sha256-one', '1.1.1~rn1'));
});

test('the whole page of another release is not handed out', async () => {
  hosted('sha256-one', page('sha256-two'));
  expect(await singleFile('1.1.1~rn1')).toBeUndefined();
});

test('a host without the whole page is told from one with another', async () => {
  hosted('sha256-one', undefined);
  await expect(singleFile('')).rejects.toThrow('404');
});
