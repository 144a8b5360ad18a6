import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the bundles of the benchmarks lie; nothing of it ships. */
export const cache = new URL('../../node_modules/.cache/tierline/bundles/', import.meta.url);

/**
 * Bundles TypeScript of the tests, so that what is measured runs as it would when built, and brings the
 * generated tables and the compiled model up to date first.
 * @param {URL} entry
 * @param {'node' | 'browser'} platform
 * @returns {Promise<URL>} the bundle, an ES module
 */
export async function bundle(entry, platform) {
  const { status } = spawnSync(process.execPath, ['src/build/generate.js'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the tables or the model do not compile');
  mkdirSync(cache, { recursive: true });
  writeFileSync(new URL('package.json', cache), '{ "type": "module" }\n');
  const file = fileURLToPath(entry);
  const name = `${basename(file, '.ts')}.js`;
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: fileURLToPath(cache),
      emptyOutDir: false,
      minify: false,
      target: 'es2023',
      ...(platform === 'node' ? { ssr: file } : { modulePreload: false }),
      rolldownOptions: {
        ...(platform === 'browser' && { input: file, preserveEntrySignatures: 'strict' }),
        output: { entryFileNames: name, codeSplitting: false },
      },
    },
  });
  return new URL(name, cache);
}
