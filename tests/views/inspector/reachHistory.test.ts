import { expect, test } from 'vitest';
import { boardMessages } from '#i18n/board/messages.ts';
import { controlsMessages } from '#i18n/controls/messages.ts';
import { defaultScenario, referenceScenario } from '#model/defaultScenario.ts';
import { clusterIds } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Outcome } from '#state/outcome.ts';
import { gestureName } from '#views/inspector/reach/gestureName.ts';
import { reachHistory } from '#views/inspector/reach/reachHistory.ts';

const yongkang = clusterIds.indexOf('yongkang-hardware');
const scenarios = [0.6, 0.7, 0.8, 0.9].map((sp): Scenario => ({
  ...defaultScenario,
  levels: { ...defaultScenario.levels, sp },
}));
const label = { control: 'lever', id: 'sp' };
const past = scenarios.slice(0, 3).map((scenario) => ({ scenario, label }));
const board = { past, current: scenarios[3]!, referenceScenario };

/** Outcomes in which the cluster reaches 1,000 with a probability by scenario. */
function outcomes(known: readonly (readonly [Scenario, number, number?])[]) {
  return (scenario: Scenario): Outcome | undefined => {
    const found = known.find(([one]) => one === scenario);
    if (!found) return undefined;
    const column = new Float64Array(clusterIds.length).fill(found[1]);
    const reach = { tier500: column, tier1000: column };
    const targets = { strict: new Float64Array(12), tolerant: new Float64Array(12) };
    return { draws: found[2] ?? 1024, expected: { tier500: 0, tier1000: 0 }, reach, targets };
  };
}
const [first, second, third] = scenarios as [Scenario, Scenario, Scenario];

test('a history begins with the reference and ends with the newest', () => {
  const known = outcomes([
    [first, 0.69],
    [second, 0.7],
    [third, 0.705],
  ]);
  expect(reachHistory(board, known, 0.61, 0.71, 'tier1000', yongkang)).toEqual({
    points: [0.61, 0.69, 0.7, 0.705, 0.71],
    fromReference: true,
    before: 0.705,
  });
});

test('scenarios that were left before their sample was complete are not shown', () => {
  const known = outcomes([
    [first, 0.69],
    [second, 0.9, 128],
  ]);
  const history = reachHistory(board, known, undefined, 0.71, 'tier1000', yongkang);
  expect(history).toEqual({ points: [0.69, 0.71], fromReference: false, before: undefined });
});

test('a session that begins at the reference does not show it twice', () => {
  const atReference = {
    past: [{ scenario: referenceScenario, label }],
    current: defaultScenario,
    referenceScenario,
  };
  const known = outcomes([[referenceScenario, 0.61]]);
  const history = reachHistory(atReference, known, 0.61, 0.71, 'tier1000', yongkang);
  expect(history).toEqual({ points: [0.61, 0.71], fromReference: true, before: 0.61 });
});

test('a reference in another world or of other data is no beginning', () => {
  const known = outcomes([[first, 0.69]]);
  const current: Scenario = { ...scenarios[3]!, environment: 'price-slump' };
  const elsewhere: Scenario = { ...referenceScenario, environment: 'price-slump' };
  const moved = { past, current, referenceScenario: elsewhere };
  const { points, fromReference } = reachHistory(moved, known, 0.4, 0.5, 'tier1000', yongkang);
  expect(points).toEqual([0.69, 0.5]);
  expect(fromReference).toBe(false);
});

test('a long session shows its newest part', () => {
  const long = { ...board, past: Array.from({ length: 60 }, () => past[0]!) };
  const known = outcomes([[first, 0.69]]);
  const { points } = reachHistory(long, known, 0.61, 0.71, 'tier1000', yongkang);
  expect(points).toHaveLength(16);
  expect(points[0]).toBe(0.61);
  expect(points.at(-1)).toBe(0.71);
});

test('gestures have short names', () => {
  const name = (control: string, id: string): string =>
    gestureName({ control, id }, boardMessages.zh, controlsMessages.zh, 'zh');
  expect(name('group', 'digital')).toBe('数字化');
  expect(name('lever', 'sp')).toBe('生产过程智能化');
  expect(name('focus', 'yongkang-hardware/sp')).toBe('生产过程智能化');
  expect(name('baseOutput', 'yongkang-hardware')).toBe('2019 年基数');
  expect(name('undo', '')).toBe('撤销');
});
