import type { Plugin } from 'vite';

/** Starts workers from a text in the page in place of a file beside it. */
export function inlineWorker(script: string): Plugin {
  return {
    name: 'tierline-inline-worker',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('src/client/spawnWorker.ts')) return undefined;
      return `
        const script = ${JSON.stringify(script)};
        let address;
        export function spawnWorker(name) {
          address ??= URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
          return new Worker(address, { name });
        }`;
    },
  };
}
