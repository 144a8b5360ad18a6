import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { tablesWithoutTexts } from '../tablesWithoutTexts.ts';
import { tablesPlugin } from '../tablesPlugin.ts';
import { inlineWorker } from './inlineWorker.ts';
import { sealPage } from './sealPage.ts';

type Output = Rolldown.RolldownOutput['output'];

/**
 * The whole page in one text that needs no server: program, workers, data, words and styles, all that is otherwise
 * loaded on demand included.
 * @param root folder of the project
 * @param link fragment to open with, without `#`; empty for the default
 */
export async function singlePage(root: string, link: string): Promise<string> {
  const worker = scriptOf(await built({ ...common(root), ...workerConfig }));
  const page = await built({
    ...common(root),
    base: './',
    plugins: [tablesPlugin(), svelte({ configFile: false }), inlineWorker(worker)],
    build: {
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: () => true,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return sealPage({
    html: textOf(page, '.html'),
    script: scriptOf(page),
    style: textOf(page, '.css'),
    icon: await readFile(join(root, 'public/icon.svg'), 'utf8'),
    link,
  });
}

const common = (root: string): InlineConfig => ({
  root,
  configFile: false,
  mode: 'single',
  logLevel: 'warn',
});

/** A classic script: a worker from a file of one's own cannot import. Its program stands in it as a data address. */
const workerConfig: InlineConfig = {
  plugins: [tablesPlugin(), tablesWithoutTexts()],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    write: false,
    lib: { entry: 'workers/simulation.worker.ts', formats: ['iife'], name: 'simulation' },
  },
};

async function built(config: InlineConfig): Promise<Output> {
  const result = await build(config);
  const first = Array.isArray(result) ? result[0] : result;
  if (!first || !('output' in first)) throw new Error('the build gave no files');
  return first.output;
}

function scriptOf(output: Output): string {
  const chunks = output.filter((file) => file.type === 'chunk');
  if (chunks.length !== 1) throw new Error(`${chunks.length} scripts in place of one`);
  return chunks[0]!.code;
}

function textOf(output: Output, ending: string): string {
  const found = output.filter(
    (file) => file.type === 'asset' && file.fileName.endsWith(ending),
  ) as Rolldown.OutputAsset[];
  if (found.length !== 1) throw new Error(`${found.length} files ${ending} in place of one`);
  return String(found[0]!.source);
}
