import { fileURLToPath } from 'node:url';
import { serveFolder } from './serveFolder.js';

/** Serves the built page on the given port, or on the first free one from 4173, and prints the address. */
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const wanted = process.argv[2];

const port = wanted === undefined ? await firstFree(4173) : await serve(Number(wanted));
console.log(`Tierline: http://127.0.0.1:${port}/`);

/** @type {(port: number) => Promise<number>} */
async function serve(port) {
  await serveFolder(dist, port);
  return port;
}

/** @type {(port: number) => Promise<number>} */
async function firstFree(port) {
  try {
    return await serve(port);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && port < 4273)
      return firstFree(port + 1);
    throw error;
  }
}
