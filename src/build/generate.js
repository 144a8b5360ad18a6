// Writes src/model/generated from the tables of record; does nothing when they have not changed.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { stampOf } from './stamp.js';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const source = join(root, 'src/model/tables');
const folder = join(root, 'src/model/generated');
const written = [
  'tables.ts',
  'directions.ts',
  'laterFigures.ts',
  'provenance.json',
  'program.wasm',
  'program.ts',
];
const stampFile = join(folder, 'stamp');
const stamp = stampOf(root);

const isComplete = ['stamp', ...written].every((name) => existsSync(join(folder, name)));

if (!isComplete || readFileSync(stampFile, 'utf8') !== stamp) {
  mkdirSync(folder, { recursive: true });
  // Whatever stops the writing half-way, the next call begins anew.
  rmSync(stampFile, { force: true });
  const draft = mkdtempSync(join(folder, 'draft-'));
  try {
    const mistakes = await mistakesWriting(draft);
    if (mistakes.length === 0) {
      for (const name of written) renameSync(join(draft, name), join(folder, name));
      writeFileSync(stampFile, stamp);
    } else {
      console.error(mistakes.join('\n'));
      process.exitCode = 1;
    }
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * Writes all files into a folder of their own and runs the model they make.
 * @param {string} draft
 * @returns {Promise<readonly string[]>}
 */
async function mistakesWriting(draft) {
  const { module: writing } = await load('generate.ts', draft);
  const mistakes = writing.generate(source, draft);
  if (mistakes.length > 0) return mistakes;
  const { module: trying } = await load('tryModel.ts', draft);
  return trying.tryModel(source, draft);
}

/**
 * Loads a module of the build, for which the draft is what is generated.
 * @param {string} name
 * @param {string} draft
 */
async function load(name, draft) {
  const { runnerImport } = await import('vite');
  const generated = '#model/generated/';
  return runnerImport(join(root, 'src/build', name), {
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [
      {
        name: 'tierline-draft',
        enforce: 'pre',
        resolveId: (id) =>
          id.startsWith(generated) ? join(draft, id.slice(generated.length)) : null,
      },
    ],
  });
}
