// Bundles the command into one file, so that it starts without reading a hundred modules.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const bundles = join(root, 'node_modules/.cache/tierline/headless');
const command = 'simulate.mjs';
/** What the bundle follows from; the generated files follow from the same. */
const sources = [
  ...['src/build', 'src/model', 'src/engine', 'src/share', 'src/releases', 'src/headless'],
  'public/releases',
];
const anHour = 3_600_000;

/**
 * Path of the bundled command for the sources as they are, made when there is none. Bundles lie side by side under
 * a name that tells their sources, so that processes may build and run at the same time.
 * @returns {Promise<string | undefined>} undefined when the tables have mistakes, which are then told
 */
export async function bundledCommand() {
  const bundle = join(bundles, stateOfSources());
  if (!existsSync(bundle)) {
    await import('#build/generate.js');
    if (process.exitCode !== undefined) return undefined;
    await build(bundle);
    removeOld(bundle);
  }
  return join(bundle, command);
}

/**
 * Builds aside and moves the whole into its place.
 * @param {string} bundle
 */
async function build(bundle) {
  const { build: viteBuild } = await import('vite');
  mkdirSync(bundles, { recursive: true });
  const workshop = mkdtempSync(join(bundles, 'workshop-'));
  await viteBuild({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'src/headless/main.ts'),
      outDir: workshop,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: command, codeSplitting: false } },
    },
  });
  cpSync(join(root, 'src/model/generated/program.wasm'), join(workshop, 'program.wasm'));
  cpSync(join(root, 'public/releases'), join(workshop, 'releases'), { recursive: true });
  try {
    renameSync(workshop, bundle);
  } catch (error) {
    // Another process was faster; its bundle has the same sources.
    rmSync(workshop, { recursive: true, force: true });
    if (!existsSync(bundle)) throw error;
  }
}

/**
 * Removes bundles that no process can still be starting from.
 * @param {string} bundle the one to keep
 */
function removeOld(bundle) {
  for (const name of readdirSync(bundles)) {
    const path = join(bundles, name);
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity };
    if (path !== bundle && Date.now() - mtimeMs > anHour)
      rmSync(path, { recursive: true, force: true });
  }
}

/** Digest of the names and contents of all sources: a checkout changes times, and not what follows from them. */
function stateOfSources() {
  const hash = createHash('sha256');
  const visit = (/** @type {string} */ path) => {
    if (statSync(path).isDirectory()) {
      if (path !== join(root, 'src/model/generated'))
        for (const name of readdirSync(path).sort()) visit(join(path, name));
    } else
      hash
        .update(`${relative(root, path)}\0`)
        .update(readFileSync(path))
        .update('\0');
  };
  for (const source of [...sources, 'package-lock.json']) visit(join(root, source));
  return hash.digest('hex').slice(0, 16);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundledCommand();
