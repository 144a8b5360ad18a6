import { afterEach, expect, test } from 'vitest';
import { AnalysisLoop } from '#client/AnalysisLoop.ts';
import { connectAnalyst } from '#client/connectAnalyst.ts';
import type { AnalysisState } from '#client/contract.ts';
import type { AnalysisKind } from '#model/analysis.ts';
import { defaultScenario } from '#model/defaultScenario.ts';
import type { Scenario } from '#model/scenario.ts';
import { channelWorkers } from '../workers/threads.ts';

const scenario: Scenario = { ...defaultScenario, timeStep: 1, draws: 128 };
const other: Scenario = { ...scenario, environment: 'price-slump' };
let loops: AnalysisLoop[] = [];
afterEach(() => {
  for (const loop of loops) loop.dispose();
  loops = [];
});

/** The whole road from the page to the engine, over message channels. */
function road(load?: Parameters<typeof channelWorkers>[0]) {
  const { spawn, workers } = channelWorkers(load);
  const loop = new AnalysisLoop(() => connectAnalyst(spawn));
  loops.push(loop);
  const heard: AnalysisState[] = [];
  let tell = (): void => undefined;
  loop.subscribe((state) => {
    heard.push(state);
    tell();
  });
  const reaches = (status: AnalysisState['status'], kind?: AnalysisKind): Promise<AnalysisState> =>
    new Promise((resolve) => {
      tell = () => {
        const last = heard.at(-1);
        if (last?.status === status && (!kind || last.request?.kind === kind)) resolve(last);
      };
      tell();
    });
  return { loop, workers, heard, reaches };
}

test('no worker is started before the first request', async () => {
  const { loop, workers, heard, reaches } = road();
  expect(heard).toEqual([{ status: 'idle', progress: 0 }]);
  expect(workers).toHaveLength(0);
  loop.run({ kind: 'split', scenario });
  const { answer } = await reaches('settled');
  expect(workers.map(({ name }) => name)).toEqual(['analyst']);
  expect(answer?.split?.scenario).toEqual(scenario);
});

test('a newer request replaces the one under way', async () => {
  const { loop, heard, reaches } = road();
  loop.run({ kind: 'split', scenario });
  await reaches('running');
  loop.run({ kind: 'prefectures', scenario: other });
  const { answer } = await reaches('settled');
  expect(answer?.prefectures?.scenario).toEqual(other);
  expect(
    heard.some(({ status, request }) => status === 'settled' && request?.kind === 'split'),
  ).toBe(false);
});

test('a stopped analysis gives no answer', async () => {
  const { loop, heard, reaches } = road();
  loop.run({ kind: 'split', scenario });
  await reaches('running');
  loop.stop();
  expect(heard.at(-1)?.status).toBe('idle');
  loop.run({ kind: 'prefectures', scenario });
  await reaches('settled', 'prefectures');
  expect(heard.filter(({ status }) => status === 'settled')).toHaveLength(1);
});

test('a worker that dies is a failure, and the next request starts another', async () => {
  const { loop, workers, reaches } = road();
  loop.run({ kind: 'split', scenario });
  await reaches('running');
  workers[0]!.die('out of memory');
  const { error, request } = await reaches('error');
  expect(error).toEqual({ code: 'died', detail: 'out of memory' });
  expect(request?.kind).toBe('split');
  loop.run({ kind: 'prefectures', scenario });
  await reaches('settled');
  expect(workers.map(({ terminated }) => terminated())).toEqual([true, false]);
});

test('a program that does not load is a failure', async () => {
  const { loop, reaches } = road(() => Promise.reject(new Error('404')));
  loop.run({ kind: 'split', scenario });
  expect((await reaches('error')).error).toMatchObject({ code: 'failed', detail: '404' });
});
