import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { keptAssets } from './keptAssets.ts';

/** Files whose name holds a digest of their content. */
const digestInName = /^assets\/[^/]+-[\w-]{8}\.\w+$/;

/**
 * The service worker: after one visit every file of the page is there without a network. A newer release waits until
 * someone takes it. The page registers it by itself (`src/session`), so nothing is put into the page here.
 */
export function offlinePlugin(): Plugin[] {
  let folder = '';
  return VitePWA({
    strategies: 'generateSW',
    registerType: 'prompt',
    injectRegister: null,
    manifest: false,
    integration: {
      configureOptions: ({ root, build }) => {
        folder = resolve(root, build.outDir);
      },
    },
    workbox: {
      cacheId: 'tierline',
      inlineWorkboxRuntime: true,
      sourcemap: false,
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      globPatterns: ['**/*.{html,js,css,wasm,json,svg,png,txt,md,webmanifest}'],
      globIgnores: ['sw.js', keptAssets.script],
      maximumFileSizeToCacheInBytes: 8_000_000,
      dontCacheBustURLsMatching: digestInName,
      // A query is for the page to read; it is the same page.
      ignoreURLParametersMatching: [/./],
      navigateFallback: null,
      importScripts: [keptAssets.script],
      runtimeCaching: [
        {
          urlPattern: /\/assets\/[^/]+-[\w-]{8}\.\w+$/,
          handler: 'CacheFirst',
          options: { cacheName: keptAssets.cache },
        },
      ],
      manifestTransforms: [
        async (manifest) => ({ manifest: await Promise.all(manifest.map(sealed)) }),
      ],
    },
  });

  /** The page names its files; taken from another release it would mix the two, so its digest is checked. */
  async function sealed<Entry extends { url: string }>(
    entry: Entry,
  ): Promise<Entry & { integrity?: string }> {
    if (entry.url !== 'index.html') return entry;
    const page = await readFile(join(folder, entry.url));
    return {
      ...entry,
      integrity: `sha384-${createHash('sha384').update(page).digest('base64')}`,
    };
  }
}
