import { expect, test } from 'vitest';
import type { AnalysisRequest, PrefectureBands, Split } from '#model/analysis.ts';
import { defaultScenario, referenceScenario } from '#model/defaultScenario.ts';
import type { Scenario } from '#model/scenario.ts';
import { Analyses } from '#state/Analyses.svelte.ts';
import { ToldAnalyst } from './toldAnalyst.ts';

const nothing = new Float64Array(0);
const splitOf = (scenario: Scenario): Split => ({
  scenario,
  players: [],
  base: nothing,
  expected: nothing,
  shares: nothing,
  outcome: nothing,
});
const bandsOf = (scenario: Scenario): PrefectureBands => ({
  scenario,
  draws: 64,
  quantiles: nothing,
  means: nothing,
  central: nothing,
});
const split = (scenario: Scenario): AnalysisRequest => ({ kind: 'split', scenario });

test('nothing is asked for that nobody shows', () => {
  const analyst = new ToldAnalyst();
  const analyses = new Analyses(analyst);
  analyses.want(defaultScenario);
  expect(analyst.asked).toEqual([]);
  const hide = analyses.show('split');
  analyses.want(defaultScenario);
  expect(analyst.asked).toEqual([split(defaultScenario)]);
  hide();
  analyses.want(defaultScenario);
  expect(analyst.stops).toBe(1);
});

test('kinds come one after another, each once for a scenario', () => {
  const analyst = new ToldAnalyst();
  const analyses = new Analyses(analyst);
  analyses.show('prefectures');
  analyses.show('split');
  analyses.want(defaultScenario);
  analyses.want({ ...defaultScenario });
  expect(analyst.asked.map(({ kind }) => kind)).toEqual(['split']);
  analyst.say({ request: split(defaultScenario), answer: { split: splitOf(defaultScenario) } });
  const request = { kind: 'prefectures', scenario: defaultScenario } as const;
  expect(analyst.asked.at(-1)).toEqual(request);
  analyst.say({ request, answer: { prefectures: bandsOf(defaultScenario) } });
  expect(analyst.asked).toHaveLength(2);
  expect(analyses.isOf('split', defaultScenario)).toBe(true);
});

test('how far an analysis is, is told of its kind, and of none once it is done', () => {
  const analyst = new ToldAnalyst();
  const analyses = new Analyses(analyst);
  analyses.show('split');
  analyses.want(defaultScenario);
  expect(analyses.progressOf('split')).toBeUndefined();
  const request = split(defaultScenario);
  analyst.say({ status: 'running', request, progress: 0.4 });
  expect([analyses.progressOf('split'), analyses.progressOf('paired')]).toEqual([0.4, undefined]);
  analyst.say({ request, answer: { split: splitOf(defaultScenario) } });
  expect(analyses.progressOf('split')).toBeUndefined();
});

test('an answer stays while the next is under way, and says that it is old', () => {
  const analyst = new ToldAnalyst();
  const analyses = new Analyses(analyst);
  analyses.show('split');
  analyses.want(defaultScenario);
  analyst.say({ request: split(defaultScenario), answer: { split: splitOf(defaultScenario) } });
  analyses.want(undefined);
  analyses.want(referenceScenario);
  expect(analyst.asked.at(-1)).toEqual(split(referenceScenario));
  expect(analyses.newest.split?.scenario).toBe(defaultScenario);
  expect(analyses.isOf('split', referenceScenario)).toBe(false);
});

test('what failed is asked for again only on demand, or for another scenario', () => {
  const analyst = new ToldAnalyst();
  const analyses = new Analyses(analyst);
  analyses.show('split');
  analyses.want(defaultScenario);
  const error = { code: 'failed', detail: 'planted' } as const;
  analyst.say({ status: 'error', request: split(defaultScenario), error });
  analyses.want(defaultScenario);
  expect(analyst.asked).toHaveLength(1);
  expect(analyses.hasFailed('split')).toBe(true);
  analyses.retry();
  expect(analyst.asked).toHaveLength(2);
  expect(analyses.hasFailed('split')).toBe(false);
});

test('without an analyst nothing is found and nothing breaks', () => {
  const analyses = new Analyses(undefined);
  analyses.show('split');
  analyses.want(defaultScenario);
  expect(analyses.newest).toEqual({});
});
