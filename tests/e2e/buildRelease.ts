import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { madeOnce } from './madeOnce.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the page once more as a newer release would be: every script has another content and another name.
 * @returns the folder of the page
 */
export function buildRelease(name: string): Promise<string> {
  return madeOnce(name, async (outDir) => {
    const banner = `globalThis.release = ${JSON.stringify(name)};`;
    const rolldownOptions = { output: { banner } };
    await build({
      root,
      logLevel: 'warn',
      build: { outDir, emptyOutDir: true, rolldownOptions },
    });
    return outDir;
  });
}
