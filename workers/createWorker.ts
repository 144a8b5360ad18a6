import { expose, transfer, wrap, type Remote } from 'comlink';
import { createEngine, type Engine } from '#engine/run/createEngine.ts';
import { programLayout } from '#model/generated/program.ts';
import type { AnalysisHost } from './AnalysisHost.ts';
import type { SimulationWorker } from './contract.ts';
import { createPause } from './createPause.ts';
import { SimulationHost } from './SimulationHost.ts';
import { type ShardSimulation, ShardWorker } from './ShardWorker.ts';
import { transferables } from './transferables.ts';
import { withinPatience } from './withinPatience.ts';

/** What every worker of the page exposes: leader or assistant by what it is asked. */
export function createWorker(
  loadProgram: () => Promise<ArrayBuffer>,
  clock: () => number,
): SimulationWorker {
  let ready: Promise<Engine> | undefined;
  let host: SimulationHost | undefined;
  let analyst: AnalysisHost | undefined;
  const pause = createPause();
  const engine = (): Promise<Engine> => (ready ??= loadEngine(loadProgram));
  const leader = (): SimulationHost => {
    if (!host) throw new Error('prepare the worker first');
    return host;
  };
  return {
    async prepare() {
      const loaded = await engine();
      host ??= new SimulationHost(loaded, clock, pause);
    },
    assist(port) {
      const shards = engine().then((loaded) => new ShardWorker(loaded, pause));
      const assistant: ShardSimulation = {
        open: async (scenario, shares) => {
          (await shards).open(scenario, shares);
        },
        advance: async (draws, summarise) =>
          handOver(await (await shards).advance(draws, summarise)),
      };
      expose(assistant, port);
    },
    enlist(port) {
      const assistant: Remote<ShardSimulation> = wrap<ShardSimulation>(port);
      return leader().enlist({
        open: (scenario, shares) => withinPatience(assistant.open(scenario, shares)),
        advance: (draws, summarise) => withinPatience(assistant.advance(draws, summarise)),
      });
    },
    dismiss(assistant) {
      leader().dismiss(assistant);
    },
    start: (scenario) => leader().start(scenario),
    async refine() {
      const progress = await leader().refine();
      return progress.result?.bands
        ? transfer(progress, transferables(progress.result.bands))
        : progress;
    },
    async analyse(request) {
      const { AnalysisHost } = await import('./AnalysisHost.ts');
      analyst ??= new AnalysisHost(await engine(), clock);
      analyst.begin(request);
    },
    continueAnalysis() {
      if (!analyst) throw new Error('no analysis was begun');
      const progress = analyst.advance();
      return progress.answer ? handOver(progress) : progress;
    },
  };
}

/** Assistants' parts are handed over; the leader's central run is kept, so results are copied but for their bands. */
function handOver<T>(part: T): T {
  return part === undefined ? part : transfer(part, transferables(part));
}

async function loadEngine(loadProgram: () => Promise<ArrayBuffer>): Promise<Engine> {
  return createEngine(await WebAssembly.compile(await loadProgram()), programLayout);
}
