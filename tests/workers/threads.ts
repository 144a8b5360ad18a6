import { readFileSync } from 'node:fs';
import { expose } from 'comlink';
import type { Spawned } from '#client/spawnWorker.ts';
import { createWorker } from '#workers/createWorker.ts';

const program = new URL('../../src/model/generated/program.wasm', import.meta.url);

export function loadProgram(): Promise<ArrayBuffer> {
  return Promise.resolve(new Uint8Array(readFileSync(program)).buffer);
}

/** A worker of the page in this thread, behind a real message channel that clones and transfers. */
export interface ChannelWorker extends Spawned {
  readonly name: string;
  readonly terminated: () => boolean;
  /** Ends it without an answer to what is asked, as a crash does. */
  die(message: string): void;
}

/** Starts workers by name; `load` decides what each of them finds as its program. */
export function channelWorkers(load: (name: string) => Promise<ArrayBuffer> = loadProgram) {
  const workers: ChannelWorker[] = [];
  const spawn = (name: string): Spawned => {
    const { port1, port2 } = new MessageChannel();
    const failures = new EventTarget();
    let terminated = false;
    expose(
      createWorker(
        () => load(name),
        () => performance.now(),
      ),
      port2,
    );
    port1.start();
    const worker: ChannelWorker = {
      name,
      terminated: () => terminated,
      postMessage: port1.postMessage.bind(port1),
      addEventListener: (type: string, listener: EventListener) => {
        if (type === 'message') port1.addEventListener(type, listener);
        else failures.addEventListener(type, listener);
      },
      removeEventListener: (type: string, listener: EventListener) => {
        port1.removeEventListener(type, listener);
      },
      terminate: () => {
        terminated = true;
        port1.close();
        port2.close();
      },
      die: (message) => {
        port1.close();
        failures.dispatchEvent(Object.assign(new Event('error'), { message }));
      },
    };
    workers.push(worker);
    return worker;
  };
  return { spawn, workers };
}
