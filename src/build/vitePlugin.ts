import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { Plugin } from 'vite';

const run = promisify(execFile);

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
      await generate(root);
    },
    configureServer(server) {
      server.watcher.on('change', (file) => {
        if (!file.startsWith(join(root, 'src/model/tables'))) return;
        generate(root).then(
          () => server.ws.send({ type: 'full-reload' }),
          (mistakes: unknown) =>
            server.ws.send({ type: 'error', err: { message: String(mistakes), stack: '' } }),
        );
      });
    },
  };
}

/** Generates in a process of its own, so that the newest reading and checking code is what runs. */
async function generate(root: string): Promise<void> {
  try {
    await run(process.execPath, [join(root, 'src/build/generate.js')]);
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    throw new Error(stderr === undefined || stderr === '' ? String(error) : stderr.trim(), {
      cause: error,
    });
  }
}
