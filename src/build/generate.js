// Writes src/model/generated from the tables of record; does nothing when they have not changed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { stampOf } from './stamp.js';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
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
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'src/build/generate.ts'), {
    configFile: false,
    root,
    logLevel: 'warn',
  });
  const mistakes = await module.generate(join(root, 'src/model/tables'), folder);
  if (mistakes.length === 0) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(stampFile, stamp);
  } else {
    console.error(mistakes.join('\n'));
    process.exitCode = 1;
  }
}
