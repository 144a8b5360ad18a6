// Bundles the command into one file, so that it starts without reading a hundred modules.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const cache = join(root, 'node_modules/.cache/tierline');
const bundle = join(cache, 'headless');
const sources = ['src/model', 'src/engine', 'src/share', 'src/headless', 'package-lock.json'];

/** Path of the bundled command; it is made anew when a source is newer. */
export async function bundledCommand() {
  const command = join(bundle, 'simulate.mjs');
  if (
    existsSync(command) &&
    newest(sources.map((source) => join(root, source))) <= statSync(command).mtimeMs
  )
    return command;
  await import('#build/generate.js');
  await build();
  return command;
}

/** Builds beside the old bundle and moves the new one into its place: two processes may do so at once. */
async function build() {
  const { build: viteBuild } = await import('vite');
  mkdirSync(cache, { recursive: true });
  const workshop = mkdtempSync(join(cache, 'headless-'));
  await viteBuild({
    configFile: false,
    root,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'src/headless/main.ts'),
      outDir: workshop,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'simulate.mjs', codeSplitting: false } },
    },
  });
  cpSync(join(root, 'src/model/generated/program.wasm'), join(workshop, 'program.wasm'));
  rmSync(bundle, { recursive: true, force: true });
  try {
    renameSync(workshop, bundle);
  } catch (error) {
    // Another process was faster; its bundle has the same content.
    rmSync(workshop, { recursive: true, force: true });
    if (!existsSync(bundle)) throw error;
  }
}

/**
 * Newest time of change below some files and folders, in milliseconds.
 * @param {readonly string[]} paths
 * @returns {number}
 */
function newest(paths) {
  return Math.max(
    ...paths.map((path) => {
      const status = statSync(path);
      if (!status.isDirectory()) return status.mtimeMs;
      return newest(readdirSync(path).map((name) => join(path, name)));
    }),
  );
}
