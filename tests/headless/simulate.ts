import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export const root = fileURLToPath(new URL('../..', import.meta.url));

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Calls the command in a process of its own. */
export function simulate(...argv: readonly string[]): Promise<Answer> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'src/headless/simulate.js'), ...argv],
      { cwd: root, maxBuffer: 2 ** 28 },
      (error, out, text) => {
        resolve({ code: error ? Number(error.code) : 0, out, error: text });
      },
    );
  });
}

/** A folder for the files of a test suite, removed at its end. */
export function testFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'tierline-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  function file(name: string, content: unknown): string {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  }
  return { folder, file };
}
