import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connectWorkers } from '#client/connectWorkers.ts';
import type { SimulationState } from '#client/contract.ts';
import { SimulationLoop } from '#client/SimulationLoop.ts';
import { hashColumns } from '#engine/summarise/hashColumns.ts';
import { defaultScenario } from '#model/defaultScenario.ts';
import type { Result } from '#model/result.ts';
import type { Scenario } from '#model/scenario.ts';
import { channelWorkers, loadProgram } from '../workers/threads.ts';

const scenario: Scenario = { ...defaultScenario, draws: 256 };
let loops: SimulationLoop[] = [];
beforeEach(() => {
  loops = [];
});
afterEach(() => {
  for (const loop of loops) loop.dispose();
});

/** The whole road from the page to the engine, all in this thread but cloned and transferred as in the page. */
function road(cores: number, load?: Parameters<typeof channelWorkers>[0]) {
  const { spawn, workers } = channelWorkers(load);
  const loop = new SimulationLoop(
    () => connectWorkers(cores, spawn),
    () => performance.now(),
  );
  loops.push(loop);
  let state: SimulationState | undefined;
  let tell = (): void => undefined;
  loop.subscribe((newest) => {
    state = newest;
    tell();
  });
  const reaches = (holds: (state: SimulationState) => boolean): Promise<SimulationState> =>
    new Promise((resolve) => {
      tell = () => {
        if (state && holds(state)) resolve(state);
      };
      tell();
    });
  return { loop, workers, reaches, state: () => state };
}

const settled = ({ status }: SimulationState): boolean => status === 'settled';
const failed = ({ status }: SimulationState): boolean => status === 'error';
const seedOf = ({ result }: SimulationState): number | undefined => result?.scenario.seed;

function bitsOf(result: Result | undefined): string {
  const { central, bands } = result ?? {};
  if (!central || !bands) throw new Error('no bands');
  return hashColumns(
    central.clusters,
    central.targets,
    bands.clusters,
    bands.reach500,
    bands.province,
    bands.targets,
  );
}

describe('from the page to the engine over message channels', () => {
  test('one and two cores settle on the same bits', async () => {
    const bits = [];
    for (const cores of [1, 2]) {
      const { loop, workers, reaches } = road(cores);
      loop.run(scenario);
      const { result, draws } = await reaches(settled);
      expect(workers).toHaveLength(cores);
      expect(draws).toBe(256);
      bits.push(bitsOf(result));
    }
    expect(bits[0]).toBe(bits[1]);
  });

  test('there are as many workers as cores, from one to four', () => {
    const counts = [0, 1, 2, 4, 64, Number.NaN].map((cores) => {
      const { spawn, workers } = channelWorkers();
      connectWorkers(cores, spawn).close();
      return workers.length;
    });
    expect(counts).toEqual([1, 1, 2, 4, 4, 1]);
  });

  test('scenarios that follow each other quickly end with the newest and never mix', async () => {
    const { loop, reaches } = road(2);
    for (let seed = 1; seed <= 12; seed++) {
      loop.run({ ...scenario, seed });
      await reaches((state) => seedOf(state) === seed || state.draws > 0);
    }
    const last = await reaches((state) => settled(state) && seedOf(state) === 12);
    const alone = road(1);
    alone.loop.run({ ...scenario, seed: 12 });
    expect(bitsOf(last.result)).toBe(bitsOf((await alone.reaches(settled)).result));
  });

  test('an assistant that dies costs no result', async () => {
    const { loop, workers, reaches } = road(2);
    loop.run(scenario);
    await reaches(settled);
    workers.find(({ name }) => name === 'assistant')?.die('gone');
    loop.run({ ...scenario, seed: 2 });
    const alone = road(1);
    alone.loop.run({ ...scenario, seed: 2 });
    const expected = bitsOf((await alone.reaches(settled)).result);
    const { result } = await reaches((state) => settled(state) && seedOf(state) === 2);
    expect(bitsOf(result)).toBe(expected);
  });

  test('an assistant that cannot load its program costs no result', async () => {
    const { loop, workers, reaches } = road(3, (name) =>
      name === 'assistant' ? Promise.reject(new Error('404')) : loadProgram(),
    );
    loop.run(scenario);
    expect((await reaches(settled)).draws).toBe(256);
    expect(workers.filter(({ terminated }) => terminated())).toHaveLength(2);
  });

  test('a leader that cannot load its program is an error, and a retry starts new workers', async () => {
    let reachable = false;
    const { loop, workers, reaches } = road(1, () =>
      reachable ? loadProgram() : Promise.reject(new Error('program: 404')),
    );
    loop.run(scenario);
    expect((await reaches(failed)).error).toEqual({ code: 'load', detail: 'program: 404' });
    expect(workers[0]?.terminated()).toBe(true);
    reachable = true;
    loop.retry();
    expect((await reaches(settled)).error).toBeUndefined();
    expect(workers).toHaveLength(2);
  });

  test('a worker that the browser refuses to start is an error', async () => {
    const loop = new SimulationLoop(
      () =>
        connectWorkers(1, () => {
          throw new Error('refused by the policy');
        }),
      () => performance.now(),
    );
    loops.push(loop);
    const state = await new Promise<SimulationState>((resolve) => {
      loop.subscribe((newest) => {
        if (failed(newest)) resolve(newest);
      });
      loop.run(scenario);
    });
    expect(state.error).toEqual({ code: 'load', detail: 'refused by the policy' });
  });

  test('a leader that dies in the middle of a sample is an error and the last good result stays', async () => {
    const { loop, workers, reaches } = road(2);
    loop.run(scenario);
    const before = await reaches(settled);
    loop.run({ ...scenario, seed: 2, draws: 4096 });
    await reaches((state) => seedOf(state) === 2);
    workers[0]?.die('out of memory');
    const after = await reaches(failed);
    expect(after.error).toEqual({ code: 'died', detail: 'out of memory' });
    expect(after.result).toBeDefined();
    expect(workers.every(({ terminated }) => terminated())).toBe(true);
    loop.run(scenario);
    const again = await reaches(settled);
    expect(bitsOf(again.result)).toBe(bitsOf(before.result));
  });

  test('workers that die while nothing is asked are replaced without an error', async () => {
    const { loop, workers, reaches, state } = road(1);
    loop.run(scenario);
    await reaches(settled);
    workers[0]?.die('gone');
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(state()?.status).toBe('settled');
    loop.run({ ...scenario, seed: 3 });
    await reaches((newest) => settled(newest) && seedOf(newest) === 3);
    expect(workers).toHaveLength(2);
  });

  test('assumptions that lead to a number that is not finite are told with their place', async () => {
    const { loop, reaches } = road(1);
    loop.run({ ...scenario, drivers: { producerInflation: { 2021: -1.5 } } });
    const { error, result } = await reaches(failed);
    expect(error?.code).toBe('notFinite');
    expect(error?.detail).toMatch(/^outputValue 2021 /);
    expect(result).toBeUndefined();
  });
});
