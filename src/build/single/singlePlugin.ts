import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { nameSingle } from './nameSingle.ts';
import { singlePage } from './singlePage.ts';

/**
 * Puts the page of one file beside the page that is published, for the share dialog to hand out. It is there before
 * the service worker counts its files, and so without a network, too.
 */
export function singlePlugin(): Plugin {
  let root = '';
  let folder = '';
  return {
    name: 'tierline-single',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      folder = config.build.outDir === 'dist' ? resolve(root, 'dist') : '';
    },
    async writeBundle() {
      if (folder === '') return;
      const file = resolve(folder, 'single/tierline.html');
      await mkdir(dirname(file), { recursive: true });
      const single = await singlePage(root, '');
      await writeFile(file, single);
      const published = resolve(folder, 'index.html');
      await writeFile(published, nameSingle(await readFile(published, 'utf8'), single));
    },
  };
}
