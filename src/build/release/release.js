// Writes the release of the sources into public/releases/<engine>.<data>: npm run release
// A release that is there already is never written over: its numbers are published.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = resolve(fileURLToPath(import.meta.url), '../../../..');

await import('../generate.js');
if (process.exitCode === undefined) await release();

async function release() {
  const { module } = await runnerImport(join(root, 'src/build/release/releaseFiles.ts'), {
    configFile: false,
    root,
    logLevel: 'warn',
  });
  /** @type {import('./releaseFiles.ts').ReleaseFiles} */
  const { name, files } = await module.releaseFiles(root);
  const folder = join(root, 'public/releases', name);
  const entries = Object.entries(files);
  if (existsSync(folder)) {
    const differing = entries.filter(([file, content]) => !isSame(join(folder, file), content));
    if (differing.length === 0) {
      console.log(`Release ${name} stands as it is.`);
      return;
    }
    const which = differing.map(([file]) => file).join(', ');
    console.error(
      `Release ${name} is out and is not written over (differs: ${which}). ` +
        'Where numbers change, raise dataVersion or engineVersion in src/model/versions.ts and add a line to src/releases/history.ts.',
    );
    process.exitCode = 1;
    return;
  }
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of entries) writeFileSync(join(folder, file), content);
  const bytes = entries.reduce((sum, [, content]) => sum + content.length, 0);
  console.log(`${folder}: ${(bytes / 1e3).toFixed(0)} kB`);
}

/** @type {(file: string, content: Uint8Array) => boolean} */
function isSame(file, content) {
  return existsSync(file) && readFileSync(file).equals(content);
}
