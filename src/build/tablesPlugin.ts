import { execFile } from 'node:child_process';
import { join } from 'node:path';

import type { Plugin } from 'vite';

/**
 * Keeps `src/model/generated` in step with the tables and equations: before every build, test run and
 * development server, and after every edit of a table while the server runs. Mistakes in the tables fail
 * the build with their lines.
 */
export function tablesPlugin(): Plugin {
  let root = process.cwd();
  return {
    name: 'tierline-tables',
    enforce: 'pre',
    async configResolved(config) {
      root = config.root;
      const mistakes = await generate(root);
      if (mistakes !== '') throw new Error(mistakes);
    },
    configureServer(server) {
      server.watcher.on('change', (file) => {
        if (!file.startsWith(join(root, 'src/model/tables'))) return;
        void generate(root).then((mistakes) => {
          if (mistakes === '') server.ws.send({ type: 'full-reload' });
          else server.ws.send({ type: 'error', err: { message: mistakes, stack: '' } });
        });
      });
    },
  };
}

/** Generates in a process of its own, so that the newest reading and checking code is what runs. */
function generate(root: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'src/build/generate.js')], (error, _, stderr) => {
      resolve(error ? stderr.trim() || error.message : '');
    });
  });
}
