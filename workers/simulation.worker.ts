import { expose } from 'comlink';
import programUrl from '#model/generated/program.wasm?url';
import { createWorker } from './createWorker.ts';

expose(createWorker(loadProgram, () => performance.now()));

async function loadProgram(): Promise<ArrayBuffer> {
  const answer = await fetch(programUrl);
  if (!answer.ok) throw new Error(`program: ${answer.status} ${answer.statusText}`);
  return answer.arrayBuffer();
}
