import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReleaseAnswer, ReleaseQuestion, ReleaseSaying } from '#releases/contract.ts';

/** A thread of Node made to look like a worker of a page, which is all a release knows. */
const shim = `
  const { parentPort, workerData } = require('node:worker_threads');
  globalThis.postMessage = (saying) => parentPort.postMessage(saying);
  parentPort.on('message', (data) => globalThis.onmessage({ data }));
  (0, eval)(workerData);
`;

/**
 * The numbers of a release, computed by its own engine. `folder` holds its files. Rejects where there is no such
 * release or it has no answer.
 */
export async function askRelease(
  folder: string,
  question: ReleaseQuestion,
  report: (share: number) => void = () => undefined,
): Promise<ReleaseAnswer> {
  const [script, program] = ['worker.js', 'program.wasm'].map((file) => join(folder, file));
  if (!existsSync(script!) || !existsSync(program!)) throw new Error(`${folder} holds no release`);
  const thread = new Worker(shim, { eval: true, workerData: readFileSync(script!, 'utf8') });
  try {
    return await new Promise((resolve, reject) => {
      thread.once('error', reject);
      thread.on('message', (saying: ReleaseSaying) => {
        if ('progress' in saying) report(saying.progress);
        else if ('answer' in saying) resolve(saying.answer);
        else reject(new Error(saying.fault));
      });
      const bytes = new Uint8Array(readFileSync(program!)).buffer;
      thread.postMessage({ call: 0, program: bytes, ...question });
    });
  } finally {
    await thread.terminate();
  }
}
