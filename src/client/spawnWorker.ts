/** The part of a worker the client needs; tests give one of their own. */
export type Spawned = Pick<
  Worker,
  'postMessage' | 'addEventListener' | 'removeEventListener' | 'terminate'
>;

/** Starts one worker of the simulation. Vite finds the file by this very expression. */
export function spawnWorker(name: string): Spawned {
  return new Worker(new URL('../../workers/simulation.worker.ts', import.meta.url), {
    type: 'module',
    name,
  });
}
