import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../src/build/serveFolder.js';

const root = mkdtempSync(join(tmpdir(), 'tierline-serve-'));
const site = join(root, 'site');
let server: Server;

beforeAll(async () => {
  mkdirSync(join(site, 'assets'), { recursive: true });
  writeFileSync(join(root, 'private.txt'), 'private');
  writeFileSync(join(site, 'index.html'), 'page');
  writeFileSync(join(site, 'assets', 'model.wasm'), 'module');
  writeFileSync(join(site, 'assets', 'model-Ab3_d-9z.js'), 'script');
  server = await serveFolder(site, 0, '/deep/path/');
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

/** Paths go out as written: `fetch` would take the dots out of them. */
function answer(path: string, headers = {}): Promise<IncomingMessage & { body: Buffer }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    // A connection of its own: one that is kept may be closed while a slow machine pauses.
    request({ port, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve(Object.assign(response, { body: Buffer.concat(parts) })));
    })
      .on('error', reject)
      .end();
  });
}

describe('the server of the built page', () => {
  test('listens on this machine only', () => {
    expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
  });

  test('gives the page with a policy that reaches workers', async () => {
    const { statusCode, headers } = await answer('/deep/path/');
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  test('gives WebAssembly its media type', async () => {
    const { headers } = await answer('/deep/path/assets/model.wasm?v=1');
    expect(headers['content-type']).toBe('application/wasm');
  });

  test('zips what it knows for whoever can unzip', async () => {
    const path = '/deep/path/assets/model-Ab3_d-9z.js';
    const zipped = await answer(path, { 'accept-encoding': 'br, gzip' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(zipped.body).toString()).toBe('script');
    const plain = await answer(path);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe('script');
  });

  test('lets only files be kept whose name changes with their content', async () => {
    const kept = async (path: string) => (await answer(path)).headers['cache-control'];
    expect(await kept('/deep/path/assets/model-Ab3_d-9z.js')).toContain('immutable');
    expect(await kept('/deep/path/assets/model.wasm')).toBe('no-cache');
    expect(await kept('/deep/path/')).toBe('no-cache');
  });

  test.each([
    '/',
    '/deep/path/none.js',
    '/deep/path/assets',
    '/deep/path/../../private.txt',
    '/deep/path/%2e%2e/private.txt',
    '/deep/path/..%2fprivate.txt',
    '/deep/path/%',
    '/deep/path/%00',
  ])('answers 404 to %s', async (path) => {
    expect((await answer(path)).statusCode).toBe(404);
  });

  test('rejects a port that is taken', async () => {
    const { port } = server.address() as AddressInfo;
    await expect(serveFolder(site, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
