import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { createGzip } from 'node:zlib';
import { contentSecurityPolicyHeader } from './contentSecurityPolicy.js';

/** @type {Readonly<Record<string, string>>} */
const mediaTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

const otherHeaders = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  Vary: 'Accept-Encoding',
};

/** Files whose name holds a digest of their content never change; all others are asked for again. */
const digestInName = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;

/**
 * Serves the files of a folder on 127.0.0.1 with the security headers the page is made for.
 * @param {string} folder absolute
 * @param {number} port 0 for any free one
 * @param {string} [base] path the folder appears under, with a slash at both ends
 * @param {string} [ancestors] who may frame the page, as in `frame-ancestors`
 * @returns {Promise<import('node:http').Server>} listening; rejects with EADDRINUSE when the port is taken
 */
export function serveFolder(folder, port, base = '/', ancestors = "'none'") {
  const headers = {
    'Content-Security-Policy': contentSecurityPolicyHeader(ancestors),
    ...otherHeaders,
  };
  const server = createServer((request, response) => {
    const file = fileFor(folder, base, request.url ?? '/');
    if (file === undefined) {
      response.writeHead(404, { ...headers, 'Content-Type': 'text/plain' }).end('Not found\n');
      return;
    }
    const type = mediaTypes[extname(file)];
    const isZipped =
      type !== undefined && /\bgzip\b/.test(String(request.headers['accept-encoding']));
    response.writeHead(200, {
      ...headers,
      'Content-Type': type ?? 'application/octet-stream',
      'Cache-Control': digestInName.test(file) ? 'max-age=31536000, immutable' : 'no-cache',
      ...(isZipped && { 'Content-Encoding': 'gzip' }),
    });
    if (request.method === 'HEAD') response.end();
    else if (isZipped) createReadStream(file).pipe(createGzip()).pipe(response);
    else createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** @type {(folder: string, base: string, address: string) => string | undefined} */
function fileFor(folder, base, address) {
  const path = decode(address.replace(/[?#].*/s, ''));
  if (path === undefined || !path.startsWith(base) || path.includes('\0')) return undefined;
  const file = normalize(join(folder, path.slice(base.length)));
  const page =
    file === normalize(`${folder}${sep}`) || file === folder ? join(folder, 'index.html') : file;
  if (!page.startsWith(`${folder}${sep}`)) return undefined;
  return statSync(page, { throwIfNoEntry: false })?.isFile() ? page : undefined;
}

/** @type {(path: string) => string | undefined} */
function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
