import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { CallMistake } from './parseArguments.ts';

/** Throws `CallMistake` where a file cannot be written, before anything is computed for it. */
export function checkWritable(file: string): void {
  try {
    const status = statSync(file, { throwIfNoEntry: false });
    if (status?.isDirectory()) throw cannotWrite(file, 'EISDIR');
    accessSync(status ? file : dirname(file), constants.W_OK);
    if (!status && !statSync(dirname(file)).isDirectory()) throw cannotWrite(file, 'ENOTDIR');
  } catch (error) {
    throw error instanceof CallMistake ? error : cannotWrite(file, codeOf(error));
  }
}

/** The mistake of a file that cannot be written. */
export function cannotWrite(file: string, code: string): CallMistake {
  return new CallMistake(`${file}: cannot be written (${code})`);
}

/** Code of an error of the file system. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'failed';
}
