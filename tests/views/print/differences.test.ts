import { expect, test } from 'vitest';
import { controlsMessages } from '#i18n/controls/messages.ts';
import { loadEnglish } from '#i18n/loadEnglish.ts';
import { printMessages } from '#i18n/print/messages.ts';
import { defaultScenario, planScenarios } from '#model/defaultScenario.ts';
import type { Scenario } from '#model/scenario.ts';
import { clusterIds, parameters } from '#model/generated/tables.ts';
import { baseTexts, parameterTexts, priorTexts } from '#views/print/assumptionTexts.ts';
import { driverDifference } from '#views/print/driverDifferences.ts';
import { leverDifferences } from '#views/print/leverDifferences.ts';

const { none, plan } = planScenarios;
const told = (scenario: Scenario, reference: Scenario): readonly string[] =>
  leverDifferences(scenario, reference, controlsMessages.zh, printMessages.zh, 'zh');

test('groups whose levers all move alike are told together', () => {
  expect(told(plan, none)).toEqual([
    '平台（3 项） 0→60%',
    '数字化（3 项） 0→60%',
    '服务融合（4 项） 0→60%',
    '绿色化（3 项） 0→60%',
    '补短板（4 项） 0→60%',
    '品牌（3 项） 0→60%',
    '保障（5 项） 0→60%',
  ]);
  expect(told(plan, plan)).toEqual([]);
});

test('a lever that moves alone is told by name, with its start where that differs', () => {
  const { levels, starts } = defaultScenario;
  const changed = {
    ...defaultScenario,
    levels: { ...levels, sp: 0.8, gf: 0.255 },
    starts: { ...starts, sp: 2021.5, kt: 2020.3 },
  };
  expect(told(changed, plan)).toEqual([
    '生产过程智能化 60→80%，2021 年 3 季起',
    '绿色工厂 60→25.5%',
    '关键技术 60%，2020.3 起',
  ]);
});

test('focus is told by cluster and lever with its multiplier, unless the reference has the same', () => {
  const focused: Scenario = { ...plan, focus: { 'yongkang-hardware': { sp: 3, gf: 0.5 } } };
  expect(told(focused, plan)).toEqual(['永康五金：生产过程智能化 ×3', '永康五金：绿色工厂 ×0.5']);
  expect(told(focused, focused)).toEqual([]);
  expect(told(plan, focused)).toEqual([
    '永康五金：生产过程智能化 ×3→×1',
    '永康五金：绿色工厂 ×0.5→×1',
  ]);
});

test('a changed driver is told by year, from where to where', async () => {
  await loadEnglish();
  const changed: Scenario = {
    ...defaultScenario,
    drivers: { domesticDemandGrowth: { 2021: 0.04 } },
  };
  const pair = [defaultScenario, changed] as const;
  const text = driverDifference(
    'domesticDemandGrowth',
    pair,
    controlsMessages.en,
    printMessages.en,
  );
  expect(text).toBe('Home demand 2021 +10.4 → +4.0%');
});

test('changed base figures, priors and coefficients are told by name, with what they were', () => {
  const changed: Scenario = {
    ...defaultScenario,
    baseOutputs: { 'yongkang-hardware': { value: 700, note: '统计局 p.12' } },
  };
  const wording = { words: printMessages.en, language: 'en' } as const;
  expect(baseTexts(changed, defaultScenario, wording)).toEqual([
    'Yongkang hardware base 81.0 → 70.0 bn yuan (统计局 p.12)',
  ]);
  expect(baseTexts(defaultScenario, changed, wording)).toEqual([
    'Yongkang hardware base 70.0 → 81.0 bn yuan',
  ]);
  const [first, second] = parameters;
  const { low5, median, high95 } = first!;
  const assumed: Scenario = {
    ...defaultScenario,
    priors: { [first!.id]: { low5, median: median * 1.2, high95 } },
    parameters: { [second!.id]: 0.6 },
  };
  expect(priorTexts(assumed, defaultScenario, wording)).toEqual([
    'Curvature of lever to effort, prior 1.5 → 1.8 (90% 0.8 to 2.5)',
  ]);
  expect(parameterTexts(assumed, defaultScenario, wording)).toEqual([
    'Implementation quality without leadership and evaluation, fixed at 0.6',
  ]);
  expect(parameterTexts(defaultScenario, assumed, wording)).toEqual([
    'Implementation quality without leadership and evaluation, no longer fixed',
  ]);
});

test('of many own figures the printed list tells the names and the beginnings of their notes', () => {
  const own = { value: 500, note: 'n'.repeat(300) };
  const baseOutputs = Object.fromEntries(clusterIds.slice(0, 5).map((id) => [id, own]));
  const wording = { words: printMessages.en, language: 'en' } as const;
  const texts = baseTexts({ ...defaultScenario, baseOutputs }, defaultScenario, wording);
  expect(texts).toHaveLength(5);
  for (const text of texts) expect(text).toMatch(/→ 50\.0 bn yuan \(n{24}…\)$/);
});
