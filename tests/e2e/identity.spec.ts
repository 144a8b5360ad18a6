import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { serveFolder } from '../../src/build/serveFolder.js';
import { bundle, cache } from '../bench/bundle.js';
import type { outputHashes, OutputHashes } from '../reference/outputHashes.ts';
import { test } from './journey.ts';

const draws = 256;
const program = new URL('../../src/model/generated/program.wasm', import.meta.url);
const entry = new URL('../reference/outputHashes.ts', import.meta.url);

let server: Server;
let inNode: OutputHashes[];

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const module = await bundle(entry, 'browser');
  copyFileSync(program, new URL('program.wasm', cache));
  writeFileSync(
    new URL('index.html', cache),
    '<!doctype html><link rel="icon" href="data:,"><title>Identity</title>',
  );
  const imported = (await import(module.href)) as { outputHashes: typeof outputHashes };
  inNode = await imported.outputHashes(readFileSync(program), draws);
  server = await serveFolder(resolve(fileURLToPath(cache)), 0);
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('the same scenario has the same bits in this browser as in Node', async ({ page, watch }) => {
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  watch.origins = [origin];
  await page.goto(`${origin}/`);
  const inBrowser = await page.evaluate(async (count) => {
    const module = './outputHashes.js';
    const { outputHashes: hashes } = (await import(module)) as {
      outputHashes: typeof outputHashes;
    };
    const bytes = await (await fetch('program.wasm')).arrayBuffer();
    return hashes(new Uint8Array(bytes), count);
  }, draws);
  expect(inBrowser).toEqual(inNode);
  expect(new Set(inNode.map(({ columns }) => columns)).size).toBe(inNode.length);
  expect(inNode.length).toBeGreaterThanOrEqual(10);
});
