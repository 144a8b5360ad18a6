import { expect, test } from 'vitest';
import type { Analysis, AnalysisRequest } from '#model/analysis.ts';
import { defaultScenario } from '#model/defaultScenario.ts';
import type { Scenario } from '#model/scenario.ts';
import { AnalysisHost } from '#workers/AnalysisHost.ts';
import { shippedEngine } from '../reference/shippedEngine.ts';

const scenario: Scenario = { ...defaultScenario, timeStep: 1, draws: 128 };
const engine = shippedEngine();

/** A host on whose clock every glance takes some milliseconds. */
function hostOf(millisecondsPerGlance: number): AnalysisHost {
  let time = 0;
  return new AnalysisHost(engine, () => (time += millisecondsPerGlance));
}

function finish(host: AnalysisHost): { slices: number; answer: Analysis } {
  for (let slices = 1; ; slices += 1) {
    const { progress, answer } = host.advance();
    expect(progress).toBeLessThanOrEqual(1);
    if (answer) return { slices, answer };
  }
}

test('a slice ends after some milliseconds, and the answer comes with the last', () => {
  const request: AnalysisRequest = { kind: 'split', scenario };
  const slow = hostOf(20);
  slow.begin(request);
  const { slices, answer } = finish(slow);
  expect(slices).toBe(256);
  expect(answer.split?.players).toHaveLength(8);
  const fast = hostOf(1);
  fast.begin(request);
  expect(finish(fast).slices).toBeLessThan(40);
});

test('a newer request takes the place of the one under way', () => {
  const host = hostOf(20);
  host.begin({ kind: 'split', scenario });
  host.advance();
  host.begin({ kind: 'prefectures', scenario });
  const { answer } = finish(host);
  expect(answer.split).toBeUndefined();
  expect(answer.prefectures?.draws).toBe(128);
  expect(() => host.advance()).toThrow('no analysis');
});

test('the next split takes over what the last one knew', () => {
  const host = hostOf(20);
  host.begin({ kind: 'split', scenario });
  finish(host);
  host.begin({ kind: 'split', scenario: { ...scenario, seed: 2 } });
  expect(finish(host).slices).toBeLessThan(3);
});

test('assumptions that lead to a number that is not finite are refused by name', () => {
  const host = hostOf(1);
  const drivers = { producerInflation: { 2021: -1.5 } };
  host.begin({ kind: 'split', scenario: { ...scenario, drivers } });
  expect(() => finish(host)).toThrow(expect.objectContaining({ name: 'NotFinite' }) as Error);
});
