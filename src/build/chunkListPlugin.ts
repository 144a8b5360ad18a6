import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { chunkList } from './chunkList.js';

/** Takes the list of chunks out of what is published: it is for the check of the size only. */
export function chunkListPlugin(): Plugin {
  let [from, to] = ['', ''];
  return {
    name: 'tierline-chunk-list',
    apply: 'build',
    configResolved({ root, build }) {
      if (build.outDir !== 'dist') return;
      from = resolve(root, 'dist/.vite/manifest.json');
      to = resolve(root, chunkList);
    },
    async writeBundle() {
      if (from === '') return;
      await mkdir(dirname(to), { recursive: true });
      await rename(from, to);
      await rm(dirname(from), { recursive: true });
    },
  };
}
