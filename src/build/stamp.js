import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything the generated files follow from, relative to the project. */
const inputs = [
  'src/build/compileProgram.ts',
  'src/build/generate.ts',
  'src/build/tables',
  'src/build/tryModel.ts',
  'src/engine/compile',
  'src/engine/maths',
  'src/model/columns',
  'src/model/dimensionsOf.ts',
  'src/model/quantities.ts',
  'src/model/range.ts',
  'src/model/scenarioLimits.ts',
  'src/model/tables',
  'src/model/targets.ts',
  'src/model/unpackDirections.ts',
  'package-lock.json',
];

/**
 * Digest of the names and contents of all inputs.
 * @param {string} root folder of the project
 * @returns {string}
 */
export function stampOf(root) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesUnder(root, input)).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(root, path) {
  if (/\.[a-z]+$/.test(path)) return [path];
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(root, `${path}/${entry.name}`) : [`${path}/${entry.name}`],
  );
}
