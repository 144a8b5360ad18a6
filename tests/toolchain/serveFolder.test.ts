import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  server = await serveFolder(site, 0, '/deep/path/');
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

/** Paths go out as written: `fetch` would take the dots out of them. */
function answer(path: string): Promise<IncomingMessage> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, path }, (response) => resolve(response.resume()))
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
