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
 */
export async function madeOnce<Made>(
  name: string,
  make: (folder: string) => Promise<Made> | Made,
): Promise<Made> {
  const call = join(cache, String(process.ppid));
  const [folder, note] = [join(call, name), join(call, `${name}.json`)];
  if (mkdirSync(folder, { recursive: true }) !== undefined) {
    forgetEnded();
    try {
      writeFileSync(`${note}.part`, JSON.stringify(await make(folder)));
      renameSync(`${note}.part`, note);
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }
  while (!existsSync(note)) {
    if (!existsSync(folder)) throw new Error(`${name} could not be made`);
    await pause(200);
  }
  return JSON.parse(readFileSync(note, 'utf8')) as Made;
}

/** Removes what calls made that are no more. */
function forgetEnded(): void {
  for (const call of readdirSync(cache))
    if (!isRunning(Number(call))) rmSync(join(cache, call), { recursive: true, force: true });
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
