import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../node_modules/.cache/tierline/made', import.meta.url));

/**
 * What takes long to make, made once for all browsers of one call of Playwright, which starts processes of its own for
 * each; whoever comes second waits.
 * @param make makes it in a folder that is empty, and tells of it
 * @throws {Error} in those who wait, when the one who makes it has ended without it
 */
export async function madeOnce<Made>(
  name: string,
  make: (folder: string) => Promise<Made> | Made,
): Promise<Made> {
  const call = join(cache, process.env.TIERLINE_CALL!);
  const folder = join(call, name);
  const [maker, note] = [`${folder}.maker`, `${folder}.json`];
  mkdirSync(call, { recursive: true });
  if (isFirst(maker)) {
    forgetEnded();
    mkdirSync(folder);
    writeFileSync(`${note}.part`, JSON.stringify(await make(folder)));
    renameSync(`${note}.part`, note);
  }
  while (!existsSync(note)) {
    if (!isRunning(readFileSync(maker, 'utf8'))) throw new Error(`${name} could not be made`);
    await pause(200);
  }
  return JSON.parse(readFileSync(note, 'utf8')) as Made;
}

/** Whether this process is the one to make it. */
function isFirst(maker: string): boolean {
  try {
    writeFileSync(maker, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes what calls made that are no more; the name of a call begins with its process. */
function forgetEnded(): void {
  for (const call of readdirSync(cache))
    if (!isRunning(call.split('-', 1)[0]!))
      rmSync(join(cache, call), { recursive: true, force: true });
}

/** An empty text is that of a process which is just writing its own. */
function isRunning(id: string): boolean {
  if (id === '') return true;
  try {
    process.kill(Number(id), 0);
    return true;
  } catch {
    return false;
  }
}
