import { transfer, wrap, type Remote } from 'comlink';
import type { SimulationWorker } from '#workers/contract.ts';
import type { Connection } from './Connection.ts';
import type { SimulationError } from './contract.ts';

/** More workers than the sample has shards would stand idle. */
const mostWorkers = 4;

/** Starts the leading worker and as many assistants as there are cores for; the page goes on without assistants that fail. */
export function connectWorkers(): Connection {
  const leader = new Worker(new URL('../../workers/simulation.worker.ts', import.meta.url), {
    type: 'module',
    name: 'simulation',
  });
  const remote = wrap<SimulationWorker>(leader);
  let alive = false;
  let lose: (reason: SimulationError) => void = () => undefined;
  const lost = new Promise<SimulationError>((resolve) => {
    lose = resolve;
  });
  leader.onerror = (event) => {
    event.preventDefault();
    lose({ code: alive ? 'died' : 'load', detail: event.message });
  };
  leader.onmessageerror = () => {
    lose({ code: 'died', detail: 'messageerror' });
  };
  const ready = remote.prepare().then(
    () => {
      alive = true;
    },
    (error: unknown) => {
      lose({ code: 'load', detail: error instanceof Error ? error.message : String(error) });
    },
  );
  const count = Math.min(mostWorkers, Math.max(1, navigator.hardwareConcurrency || 1)) - 1;
  const assistants = Array.from({ length: count }, () => startAssistant(remote, ready));
  return {
    lost,
    start: async (scenario) => {
      await ready;
      return remote.start(scenario);
    },
    refine: () => remote.refine(),
    close: () => {
      for (const worker of [leader, ...assistants]) worker.terminate();
    },
  };
}

function startAssistant(leader: Remote<SimulationWorker>, leaderReady: Promise<void>): Worker {
  const worker = new Worker(new URL('../../workers/simulation.worker.ts', import.meta.url), {
    type: 'module',
    name: 'assistant',
  });
  const remote = wrap<SimulationWorker>(worker);
  const { port1, port2 } = new MessageChannel();
  let number: number | undefined;
  let gone = false;
  worker.onerror = (event) => {
    event.preventDefault();
    gone = true;
    if (number !== undefined) void leader.dismiss(number);
  };
  const enlist = async (): Promise<void> => {
    await remote.prepare();
    await remote.assist(transfer(port1, [port1]));
    await leaderReady;
    if (!gone) number = await leader.enlist(transfer(port2, [port2]));
  };
  enlist().catch(() => {
    worker.terminate();
  });
  return worker;
}
