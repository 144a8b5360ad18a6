import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { nameSingle } from '#build/single/nameSingle.ts';
import { sealPage, type PageParts } from '#build/single/sealPage.ts';
import { placeLink } from '#views/share/single/placeLink.ts';

const html = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <link rel="apple-touch-icon" href="./icons/icon-180.png" />
    <link rel="manifest" href="./manifest.webmanifest" />
    <script type="module" crossorigin src="./assets/index-abc.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/style-abc.css">
  </head>
  <body><div id="app"></div></body>
</html>`;
const seal = (parts: Partial<PageParts> = {}): string =>
  sealPage({ html, script: 'run();', style: 'p{margin:0}', icon: '<svg/>', link: '', ...parts });
const scriptIn = (page: string): string =>
  /<script type="module">([^]*?)<\/script>/.exec(page)?.[1] ?? '';

describe('a page of one file', () => {
  test('asks for nothing beside it', () => {
    expect(seal()).not.toMatch(/(?:src|href)="(?!data:)/);
    expect(() => seal({ html: html.replace('<div', '<img src="map.png"><div') })).toThrow(
      /map\.png/,
    );
  });

  test('lets run only the script it holds', () => {
    const page = seal({ script: 'const $& = "$1";' });
    const digest = createHash('sha256').update(scriptIn(page)).digest('base64');
    expect(page).toContain(`script-src 'sha256-${digest}' 'wasm-unsafe-eval'`);
    expect(scriptIn(page)).toMatch(/\nconst \$& = "\$1";$/);
  });

  test('is not ended by a text in its script', () => {
    const page = seal({ script: 'tell("</script><script>planted()</SCRIPT><!--");' });
    expect(scriptIn(page)).toContain('tell("<\\/script><script>planted()<\\/SCRIPT>\\x3C!--");');
    expect(() => seal({ script: '"\0"' })).toThrow();
  });

  test('opens the link it was made with, where the address has none, and another one can be placed', () => {
    const page = seal({ link: '1.1.1~rn1~x00' });
    expect(page).toContain('<meta name="tierline-link" content="1.1.1~rn1~x00" />');
    expect(scriptIn(page)).toMatch(/^if\(location\.hash\.length<2\).*\nrun/);
    const other = placeLink(seal(), '1.1.1~rp1~xfc')!;
    expect(other).toBe(seal({ link: '1.1.1~rp1~xfc' }));
    expect(scriptIn(other)).toBe(scriptIn(page));
    expect(placeLink(html, '1.1.1')).toBeUndefined();
    expect(placeLink(page, '"><script>')).toBeUndefined();
    expect(() => seal({ link: '"><script>' })).toThrow();
  });
});

test('the published page names the script of the page of one file, as the policy of that one does', () => {
  const single = seal();
  const name = /<meta name="tierline-single" content="([^"]+)" \/>/.exec(nameSingle(html, single));
  expect(single).toContain(`script-src '${name?.[1]}'`);
  expect(seal({ script: 'stop();' })).not.toContain(name?.[1]);
  expect(() => nameSingle(html, html)).toThrow('no page');
});
