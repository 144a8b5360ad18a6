import { readFileSync } from 'node:fs';
import { chunkList } from './src/build/chunkList.js';

/** @type {Record<string, { file: string, imports?: string[], css?: string[] }>} */
const manifest = JSON.parse(readFileSync(chunkList, 'utf8'));

/**
 * A chunk with all that it needs before it runs; what is imported on demand does not count.
 * @param {string} name
 * @returns {string[]}
 */
function filesOf(name) {
  const { file, imports = [], css = [] } = manifest[name] ?? { file: name };
  return [file, ...css, ...imports.flatMap(filesOf)];
}

const html = readFileSync('dist/index.html', 'utf8');
const entries = Object.keys(manifest).filter((name) => html.includes(manifest[name]?.file ?? '?'));
if (entries.length === 0) throw new Error('dist/index.html names no file of the list of chunks');
const page = new Set(entries.flatMap(filesOf));

export default [
  {
    name: 'first load',
    path: [
      'dist/index.html',
      'dist/assets/simulation.worker-*.js',
      'dist/assets/program-*.wasm',
      ...[...page].map((file) => `dist/${file}`),
    ],
    gzip: true,
    limit: '190 kB',
  },
];
