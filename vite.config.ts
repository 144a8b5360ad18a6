import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { chunkListPlugin } from './src/build/chunkListPlugin.ts';
import { contentSecurityPolicyPlugin } from './src/build/contentSecurityPolicyPlugin.ts';
import { firstLoadGroup } from './src/build/firstLoadGroup.ts';
import { offlinePlugin } from './src/build/offline/offlinePlugin.ts';
import { singlePlugin } from './src/build/single/singlePlugin.ts';
import { tablesWithoutTexts } from './src/build/tablesWithoutTexts.ts';
import { tablesPlugin } from './src/build/tablesPlugin.ts';

/** Tests with a document; `*.server.test.ts` render without one. */
const componentTests = ['tests/{charts,views,state}/**/!(*.server).test.ts'];

export default defineConfig({
  base: './',
  plugins: [
    tablesPlugin(),
    svelte({ configFile: false }),
    contentSecurityPolicyPlugin(),
    chunkListPlugin(),
    singlePlugin(),
    offlinePlugin(),
  ],
  worker: { format: 'es', plugins: () => [tablesWithoutTexts()] },
  server: { host: '127.0.0.1' },
  build: {
    sourcemap: false,
    manifest: true,
    assetsInlineLimit: 0,
    // Browsers that do not link modules ahead load them a little later.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The page of one file is built within this build and takes its time.
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: [{ name: firstLoadGroup() }] } },
    },
    license: { fileName: 'licences/libraries.md' },
  },
  test: {
    // Machines are shared: what takes seconds may take a minute.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    // Tests leave nothing behind that the next file could meet, and the tables are loaded once.
    isolate: false,
    // By itself it leaves a core to a watcher, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: componentTests,
        },
      },
      {
        extends: true,
        plugins: [svelteTesting()],
        test: {
          name: 'svelte',
          environment: 'happy-dom',
          include: componentTests,
          setupFiles: ['tests/patience.ts', 'tests/lastFrame.ts'],
        },
      },
    ],
  },
});
