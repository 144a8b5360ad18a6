import { beforeAll, expect, test } from 'vitest';
import { planScenarios } from '#model/defaultScenario.ts';
import { clusters } from '#model/generated/tables.ts';
import { answerOf } from '#releases/answerOf.ts';
import { compareAnswers } from '#releases/compareAnswers.ts';
import type { ReleaseAnswer } from '#releases/contract.ts';
import { isBefore } from '#releases/releaseName.ts';
import { simulate } from '../state/simulate.ts';

let plan: ReleaseAnswer;
let none: ReleaseAnswer;
beforeAll(async () => {
  const answer = async (name: 'plan' | 'none') => {
    const { seal = '', ...result } = await simulate({ ...planScenarios[name], draws: 64 });
    return answerOf({ ...result, seal });
  };
  [plan, none] = [await answer('plan'), await answer('none')];
});

test('the same numbers have moved nowhere', () => {
  const { targets, medians, reaches, onlyThen, onlyNow } = compareAnswers(plan, plan);
  expect(targets).toHaveLength(12);
  expect(medians).toHaveLength(clusters.filter(({ counted }) => counted).length);
  for (const { then, now } of [...targets, ...medians, ...reaches]) expect(then).toEqual(now);
  expect([...onlyThen, ...onlyNow]).toEqual([]);
});

test('what moved most comes first, and backwards it is the same', () => {
  const [there, back] = [compareAnswers(none, plan), compareAnswers(plan, none)];
  const moves = there.medians.map(({ then, now }) => Math.abs(now.median - then.median));
  expect(moves).toEqual([...moves].sort((one, other) => other - one));
  expect(moves[0]).toBeGreaterThan(0);
  const reaches = there.reaches.map(({ then, now }) => Math.abs(now - then));
  expect(reaches).toEqual([...reaches].sort((one, other) => other - one));
  expect(back.medians.map(({ id }) => id)).toEqual(there.medians.map(({ id }) => id));
});

test('of the two lines the one counts whose probability moved more', () => {
  const { reaches } = compareAnswers(none, plan);
  for (const { id, then, now } of reaches) {
    const moves = (['reach500', 'reach1000'] as const).map((tier) =>
      Math.abs(plan.clusters[id]![tier].at(-1)! - none.clusters[id]![tier].at(-1)!),
    );
    expect(Math.abs(now - then)).toBe(Math.max(...moves));
  }
});

test('targets and clusters of only one version are named, not compared', () => {
  const [first, second] = Object.keys(plan.clusters) as [string, string];
  const { [first]: gone, ...clustersLeft } = plan.clusters;
  const { standards, ...targetsLeft } = plan.targets;
  const later = { ...plan, clusters: { ...clustersLeft, later: gone! }, targets: targetsLeft };
  const found = compareAnswers(plan, later);
  expect([found.onlyThen, found.onlyNow]).toEqual([[first], ['later']]);
  expect(found.targets.at(-1)).toEqual({ id: 'standards', then: standards, now: undefined });
  expect(found.medians.map(({ id }) => id)).not.toContain(first);
  expect(found.medians.map(({ id }) => id)).toContain(second);
});

test.each([
  [[1, 1], [1, 2], true],
  [[1, 2], [2, 2], true],
  [[1, 1], [1, 1], false],
  [[2, 1], [1, 2], false],
  [[1, 3], [1, 2], false],
] as const)('release %j came before %j: %s', ([engine, data], [nowEngine, nowData], before) => {
  expect(isBefore({ engine, data }, { engine: nowEngine, data: nowData })).toBe(before);
});
