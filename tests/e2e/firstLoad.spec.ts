import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { serveFolder } from '../../src/build/serveFolder.js';
import { test } from './journey.ts';
import { atRest } from './page.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

test('all that the page asks for by itself, right column and tour included, stays within 248 kB @chromium', async ({
  page,
  watch,
}) => {
  const files = new Set<string>();
  const server = await serveFolder(dist, 0);
  server.on('request', ({ url = '/' }) => files.add(url === '/' ? '/index.html' : url));
  const { port } = server.address() as AddressInfo;
  watch.origins = [`http://127.0.0.1:${port}`];
  await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'networkidle' });
  // What moves the province is asked for at rest, by the page itself.
  await atRest(page);
  await page.goto('about:blank');
  server.closeAllConnections();
  server.close();

  const sizes = [...files].map((file) => gzipSync(readFileSync(`${dist}${file}`)).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect([...files].filter((file) => file.endsWith('.wasm'))).toHaveLength(1);
  // The texts of record themselves; what reads them may have the same name and is small.
  expect(
    [...files].filter((file, place) => file.includes('provenance-') && sizes[place]! > 10_000),
  ).toEqual([]);
  expect([...files].filter((file) => /(Trails|Map|Time|Table)Stage/.test(file))).toEqual([]);
  expect(total).toBeLessThanOrEqual(248_000);
});
