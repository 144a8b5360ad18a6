import { wrap } from 'comlink';
import type { SimulationWorker } from '#workers/contract.ts';
import type { Connection } from './Connection.ts';
import type { SimulationError } from './contract.ts';
import { reasonOf } from './Lost.ts';
import { onFailure } from './onFailure.ts';
import { spawnWorker, type Spawned } from './spawnWorker.ts';
import { startAssistant } from './startAssistant.ts';

/** More workers than the sample has shards would stand idle. */
const mostWorkers = 4;
const never = new Promise<never>(() => undefined);

/**
 * Starts the leading worker and as many assistants as there are cores for; the page goes on without assistants that
 * fail. A leader that cannot be started is a connection lost at once.
 */
export function connectWorkers(
  cores = navigator.hardwareConcurrency,
  spawn: (name: string) => Spawned = spawnWorker,
): Connection {
  let leader: Spawned;
  try {
    leader = spawn('simulation');
  } catch (error) {
    return lostConnection({ code: 'load', detail: reasonOf(error).detail });
  }
  const remote = wrap<SimulationWorker>(leader);
  let loaded = false;
  let lose: (reason: SimulationError) => void = () => undefined;
  const lost = new Promise<SimulationError>((resolve) => {
    lose = resolve;
  });
  onFailure(leader, (detail) => {
    lose({ code: loaded ? 'died' : 'load', detail });
  });
  const ready = remote.prepare().then(
    () => {
      loaded = true;
    },
    (error: unknown) => {
      lose({ code: 'load', detail: reasonOf(error).detail });
      return never;
    },
  );
  const count = Math.min(mostWorkers, Math.max(1, cores || 1)) - 1;
  const assistants = Array.from({ length: count }, () => startAssistant(remote, ready, spawn));
  return {
    lost,
    start: (scenario) =>
      loaded ? remote.start(scenario) : ready.then(() => remote.start(scenario)),
    refine: () => remote.refine(),
    close: () => {
      for (const worker of [leader, ...assistants]) worker?.terminate();
    },
  };
}

function lostConnection(reason: SimulationError): Connection {
  return {
    lost: Promise.resolve(reason),
    start: () => never,
    refine: () => never,
    close: () => undefined,
  };
}
