import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { serveFolder } from '../../src/build/serveFolder.js';
import { bundle } from '../bench/bundle.js';
import type { outputHashes, OutputHashes } from '../reference/outputHashes.ts';
import { test } from './journey.ts';
import { madeOnce } from './madeOnce.ts';

const draws = 256;
const program = new URL('../../src/model/generated/program.wasm', import.meta.url);
const entry = new URL('../reference/outputHashes.ts', import.meta.url);

let server: Server;
let inNode: OutputHashes[];

/** An empty page beside the bundle and the model. */
async function makePage(folder: string): Promise<string> {
  copyFileSync(await bundle(entry, 'browser'), join(folder, 'outputHashes.js'));
  copyFileSync(program, join(folder, 'program.wasm'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  const html = '<!doctype html><link rel="icon" href="data:,"><title>Identity</title>';
  writeFileSync(join(folder, 'index.html'), html);
  return folder;
}

test.beforeAll(async () => {
  const folder = await madeOnce('identity', makePage);
  const module = pathToFileURL(join(folder, 'outputHashes.js')).href;
  const imported = (await import(module)) as { outputHashes: typeof outputHashes };
  inNode = await imported.outputHashes(readFileSync(program), draws);
  server = await serveFolder(folder, 0);
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
