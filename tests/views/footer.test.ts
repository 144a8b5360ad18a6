import { expect, test } from 'vitest';
import { boardMessages } from '#i18n/board/messages.ts';
import { controlsMessages } from '#i18n/controls/messages.ts';
import { defaultScenario } from '#model/defaultScenario.ts';
import { clusterIds, clusters } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Outcome } from '#state/outcome.ts';
import type { Gesture } from '#state/ScenarioState.svelte.ts';
import { changeSentence } from '#views/footer/changeSentence.ts';
import { comparisonOrigin } from '#views/footer/comparisonOrigin.ts';
import { gestureText } from '#views/footer/gestureText.ts';
import { reachChanges } from '#views/footer/reachChanges.ts';

function outcome(draws: number, reach1000: Readonly<Partial<Record<string, number>>>): Outcome {
  const column = Float64Array.from(clusterIds, (id) => reach1000[id] ?? 0);
  return {
    draws,
    expected: { tier1000: 14.7 + column.reduce((sum, value) => sum + value, 0), tier500: 29.7 },
    reach: { tier500: new Float64Array(clusterIds.length), tier1000: column },
  };
}
const before = outcome(1024, { 'yongkang-hardware': 0.69, 'ningbo-auto': 0.5 });
const after = outcome(1024, { 'yongkang-hardware': 0.71, 'ningbo-auto': 0.504 });

test('the clusters that moved most are named, others are not', () => {
  expect(reachChanges(before, after, 2)).toEqual([
    { cluster: 'yongkang-hardware', tier: 'tier1000', before: 0.69, after: 0.71 },
  ]);
});

test('rows that are not counted are never named', () => {
  const aside = clusters.find(({ counted }) => !counted)!;
  const moved = outcome(1024, { [aside.id]: 0.9 });
  expect(reachChanges(outcome(1024, {}), moved, 2)).toEqual([]);
});

test('a sentence gives counts before and after, then the clusters', () => {
  const sentence = changeSentence(before, after, boardMessages.zh, 'zh');
  expect(sentence.map(({ text }) => text).join('')).toBe(
    '：千亿级期望数 15.9，五百亿级期望数 29.7；永康五金过千亿的概率 69%→71%。',
  );
  const alone = changeSentence(undefined, after, boardMessages.zh, 'zh');
  expect(alone.map(({ text }) => text).join('')).toBe('：千亿级期望数 15.9，五百亿级期望数 29.7。');
});

test('quick moves of one control are compared with where they began', () => {
  const scenarios = [0.6, 0.65, 0.7].map((sp): Scenario => ({
    ...defaultScenario,
    levels: { ...defaultScenario.levels, sp },
  }));
  const label = (from: number): Gesture => ({ control: 'lever', id: 'sp', from, to: from + 0.05 });
  const [first, second, third] = scenarios as [Scenario, Scenario, Scenario];
  const past = [
    { scenario: first, label: label(0.6) },
    { scenario: second, label: label(0.65) },
    { scenario: third, label: label(0.7) },
  ];
  const known = (scenario: Scenario): Outcome | undefined =>
    scenario === first ? before : scenario === third ? outcome(128, {}) : undefined;
  const lastGesture = { gesture: label(0.7), before: third };
  expect(comparisonOrigin({ lastGesture, past }, 1024, known)).toEqual({
    outcome: before,
    gesture: { ...label(0.7), from: 0.6 },
  });
  const other = [past[0]!, { scenario: second, label: { control: 'seed' } }, past[2]!];
  expect(comparisonOrigin({ lastGesture, past: other }, 1024, known)).toBeUndefined();
});

test('gestures are put into words', () => {
  const say = (gesture: Gesture): string =>
    gestureText(gesture, boardMessages.zh, controlsMessages.zh, 'zh');
  expect(say({ control: 'lever', id: 'sp', from: 0.6, to: 0.8 })).toBe('生产过程智能化 60→80%');
  expect(say({ control: 'group', id: 'green', from: 0.6, to: 0 })).toBe('绿色化改造 60→0%');
  expect(say({ control: 'environment', to: 'expected-2019' })).toContain('外部世界改为');
  expect(say({ control: 'driver', id: 'exportGrowth/2021' })).toBe('外部世界：出口量');
  expect(say({ control: 'event', id: 'zhoushanPhaseOne', to: 'off' })).toBe('舟山石化一期不发生');
  expect(say({ control: 'uncertainty', id: 'chance', to: 'off' })).toBe('区间不含偶然');
  expect(say({ control: 'undo' })).toBe('撤销');
  expect(say({ control: 'something new' })).toBe('改动');
});
