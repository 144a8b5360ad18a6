import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the page once more as a newer release would be: every script has another content and another name. */
export async function buildRelease(name: string): Promise<string> {
  const outDir = resolve(root, 'node_modules/.cache/tierline', name);
  await build({
    root,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { banner: `globalThis.release = ${JSON.stringify(name)};` } },
    },
  });
  return outDir;
}
