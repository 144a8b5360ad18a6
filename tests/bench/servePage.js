import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const types = { js: 'text/javascript', wasm: 'application/wasm', html: 'text/html' };

/**
 * Serves given files on 127.0.0.1 without a content security policy: the reference compiles text.
 * @param {Readonly<Record<string, URL>>} files by name
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function servePage(files) {
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1);
    const file = files[name];
    const body = file ? readFileSync(file) : '<!doctype html><title>Benchmark</title>';
    const ending = /** @type {keyof typeof types} */ (file ? name.split('.').at(-1) : 'html');
    response.writeHead(200, { 'Content-Type': types[ending] }).end(body);
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
