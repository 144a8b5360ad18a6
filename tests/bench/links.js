// npm run bench:links: how long links take to be written and read, the worst of them included.
import { bundle } from './bundle.js';

const { benchLinks } = await import(
  (await bundle(new URL('links.ts', import.meta.url), 'node')).href
);
benchLinks((/** @type {string} */ line) => console.log(line));
