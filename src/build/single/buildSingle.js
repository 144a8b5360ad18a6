// Writes the page as one file: npm run build:single -- [LINK] [--out FILE]
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

// Otherwise the importer below makes a page for developers.
process.env.NODE_ENV = 'production';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: join(root, 'dist/tierline.html') } },
});
const link = (positionals[0] ?? '').replace(/^.*#/s, '');

if (positionals.length > 1 || !/^[\w.~-]*$/.test(link)) {
  console.error('Usage: npm run build:single -- [LINK] [--out FILE]');
  process.exitCode = 2;
} else {
  const { module } = await runnerImport(join(root, 'src/build/single/singlePage.ts'), {
    configFile: false,
    root,
    logLevel: 'warn',
  });
  const page = await module.singlePage(root, link);
  const file = resolve(values.out);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page);
  console.log(`${file}: ${(page.length / 1e6).toFixed(1)} MB`);
}
