import { expect, test } from 'vitest';
import { controlsMessages } from '#i18n/controls/messages.ts';
import { printMessages } from '#i18n/print/messages.ts';
import { defaultScenario, planScenarios } from '#model/defaultScenario.ts';
import type { Scenario } from '#model/scenario.ts';
import { leverDifferences } from '#views/print/leverDifferences.ts';

const { none, plan } = planScenarios;
const told = (scenario: Scenario, reference: Scenario): readonly string[] =>
  leverDifferences(scenario, reference, controlsMessages.zh, printMessages.zh);

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

test('focus on clusters is counted, unless the reference has the same', () => {
  const focused: Scenario = { ...plan, focus: { 'ningbo-auto': { sp: 2 } } };
  expect(told(focused, plan)).toContain('1 个集群单独加码');
  expect(told(focused, focused)).not.toContain('1 个集群单独加码');
});
