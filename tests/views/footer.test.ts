import { screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { boardMessages } from '#i18n/board/messages.ts';
import { controlsMessages } from '#i18n/controls/messages.ts';
import { loadEnglish } from '#i18n/loadEnglish.ts';
import { defaultScenario, planScenarios } from '#model/defaultScenario.ts';
import { clusterIds, clusters, parameters, targetIds } from '#model/generated/tables.ts';
import type { Result } from '#model/result.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Outcome } from '#state/outcome.ts';
import type { Gesture } from '#state/ScenarioState.svelte.ts';
import { changeSentence } from '#views/footer/changeSentence.ts';
import { comparisonOrigin } from '#views/footer/comparisonOrigin.ts';
import { gestureText } from '#views/footer/gestureText.ts';
import { reachChanges } from '#views/footer/reachChanges.ts';
import RunStatus from '#views/footer/RunStatus.svelte';
import Sentence from '#views/footer/Sentence.svelte';
import { simulate, simulateCentral } from '../state/simulate.ts';
import { renderPart } from './renderPart.ts';

type Chances = Readonly<Partial<Record<string, number>>>;

/** An outcome with the chances of clusters to reach the upper line, and of targets to be met. */
function outcome(draws: number, reach1000: Chances, met: Chances = {}): Outcome {
  const strict = new Float64Array(targetIds.length);
  const tolerant = Float64Array.from(targetIds, (id) => met[id] ?? 0);
  const column = Float64Array.from(clusterIds, (id) => reach1000[id] ?? 0);
  return {
    draws,
    expected: { tier1000: 14.7 + column.reduce((sum, value) => sum + value, 0), tier500: 29.7 },
    reach: { tier500: new Float64Array(clusterIds.length), tier1000: column },
    targets: { strict, tolerant },
  };
}
const before = outcome(1024, { 'yongkang-hardware': 0.69, 'ningbo-auto': 0.5 });
const after = outcome(1024, { 'yongkang-hardware': 0.71, 'ningbo-auto': 0.504 });

test('the clusters that moved most are named, others are not', () => {
  expect(reachChanges(before, after)).toEqual([
    {
      cluster: 'yongkang-hardware',
      tier: 'tier1000',
      before: 0.69,
      after: 0.71,
      crossed: undefined,
    },
  ]);
});

test('rows that are not counted are never named', () => {
  const aside = clusters.find(({ counted }) => !counted)!;
  const moved = outcome(1024, { [aside.id]: 0.9 });
  expect(reachChanges(outcome(1024, {}), moved)).toEqual([]);
});

test('a sentence gives counts before and after, then the clusters', () => {
  const sentence = changeSentence(before, after, boardMessages.zh, 'zh');
  expect(sentence.map(({ text }) => text).join('')).toBe(
    '：千亿级期望数 15.9，五百亿级期望数 29.7；永康五金过千亿的概率 69%→71%。',
  );
  const alone = changeSentence(undefined, after, boardMessages.zh, 'zh');
  expect(alone.map(({ text }) => text).join('')).toBe('：千亿级期望数 15.9，五百亿级期望数 29.7。');
});

const inChinese = (
  one: Outcome,
  other: Outcome,
  strictness: 'strict' | 'tolerant' = 'tolerant',
): string =>
  changeSentence(one, other, boardMessages.zh, 'zh', 2, strictness)
    .map(({ text }) => text)
    .join('');

test('a lever that builds smart factories is told by its smart factories', () => {
  const few = outcome(1024, {}, { smartFactories: 0.69, greenParks: 0.5, tier500: 0.2 });
  const many = outcome(1024, {}, { smartFactories: 0.89, greenParks: 0.6, tier500: 0.9 });
  expect(inChinese(few, many)).toBe(
    '：千亿级期望数 14.7，五百亿级期望数 29.7；智能工厂达标 69%→89%。没有集群的过线概率变动 1 个百分点以上。',
  );
  expect(inChinese(few, many, 'strict')).not.toContain('达标');
  const hardly = outcome(1024, {}, { smartFactories: 0.72, greenParks: 0.5 });
  expect(inChinese(few, hardly)).not.toContain('达标');
});

test('a chance that the board prints anew is told, and one it prints as before is not', () => {
  const chance = (value: number): Outcome => outcome(1024, { 'yongkang-hardware': value });
  expect(inChinese(chance(0.714), chance(0.716))).toContain('永康五金过千亿的概率 71%→72%');
  expect(inChinese(chance(0.706), chance(0.714))).not.toContain('永康五金');
  expect(inChinese(chance(0.502), chance(0.498))).toContain('；永康五金中位数跌破千亿。');
});

test('an English sentence breaks no amount and no sign from its amount', async () => {
  await loadEnglish();
  const sentence = changeSentence(before, after, boardMessages.en, 'en').map(({ text }) => text);
  expect(sentence.join('')).toContain('≥\u00a0¥100\u00a0bn');
  expect(sentence.join('')).not.toMatch(/≥ | bn/);
});

test('a median that crosses a line is told before larger moves that cross none', () => {
  const from = outcome(1024, { 'yongkang-hardware': 0.48, 'ningbo-auto': 0.6 });
  const to = outcome(1024, { 'yongkang-hardware': 0.52, 'ningbo-auto': 0.9 });
  expect(reachChanges(from, to).map(({ cluster, crossed }) => [cluster, crossed])).toEqual([
    ['yongkang-hardware', 'up'],
    ['ningbo-auto', undefined],
  ]);
  const say = (one: Outcome, other: Outcome, most?: number): string =>
    changeSentence(one, other, boardMessages.zh, 'zh', most)
      .map(({ text }) => text)
      .join('');
  expect(say(from, to)).toContain(
    '；永康五金中位数越过千亿，概率 48%→52%，宁波汽车过千亿 60%→90%。',
  );
  expect(say(to, from)).toContain('永康五金中位数跌破千亿，概率 52%→48%');
});

test('a sentence names as many clusters as it has room for, and counts the other crossings', () => {
  const crossing = clusters.filter(({ counted }) => counted).slice(0, 4);
  const all = (reach: number): Outcome =>
    outcome(1024, Object.fromEntries(crossing.map(({ id }) => [id, reach])));
  const sentence = (most: number): string =>
    changeSentence(all(0.45), all(0.55), boardMessages.zh, 'zh', most)
      .map(({ text }) => text)
      .join('');
  expect(sentence(2)).toContain('；另有 2 个集群中位数越线。');
  expect(sentence(1)).toContain('；另有 3 个集群中位数越线。');
  expect(sentence(4)).not.toContain('另有');
});

test('chances that a percent cannot say are kept apart by air', () => {
  const text = changeSentence(
    outcome(1024, { 'ningbo-auto': 0 }),
    outcome(1024, { 'ningbo-auto': 1 }),
    boardMessages.zh,
    'zh',
  ).map((segment) => segment.text);
  expect(text.join('')).toContain('概率 <1% → >99%');
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
  expect(comparisonOrigin({ lastGesture, past, future: [] }, 1024, known)).toEqual({
    outcome: before,
    gesture: { ...label(0.7), from: 0.6 },
  });
  const other = [past[0]!, { scenario: second, label: { control: 'seed' } }, past[2]!];
  expect(comparisonOrigin({ lastGesture, past: other, future: [] }, 1024, known)).toEqual({
    outcome: before,
    gesture: { control: 'several', steps: other.map(({ label: step }) => step) },
  });
  expect(
    comparisonOrigin({ lastGesture, past: past.slice(1), future: [] }, 1024, known),
  ).toBeUndefined();
});

test('quick undoing is compared with where it began, and names all that was undone', () => {
  const scenarios = [1, 2, 3].map((seed): Scenario => ({ ...defaultScenario, seed }));
  const [, second, third] = scenarios as [Scenario, Scenario, Scenario];
  const future = [
    { scenario: third, label: { control: 'seed', from: 2, to: 3 } },
    { scenario: second, label: { control: 'lever', id: 'sp', from: 0.6, to: 0.8 } },
  ];
  const lastGesture = { gesture: { control: 'undo', steps: [future[1]!.label] }, before: second };
  const known = (scenario: Scenario): Outcome | undefined =>
    scenario === third ? after : undefined;
  const origin = comparisonOrigin({ lastGesture, past: [], future }, 1024, known);
  expect(origin?.outcome).toBe(after);
  expect(origin?.gesture).toEqual({ control: 'undo', steps: future.map(({ label }) => label) });
});

const gestures: readonly (readonly [Gesture, zh: string, en: string])[] = [
  [
    { control: 'groupStart', id: 'digital', to: 2022 },
    '数字化赋能 开始不一→2022 年起',
    'Digital empowerment mixed → from 2022',
  ],
  [
    { control: 'lever', id: 'sp', from: 0.6, to: 0.8 },
    '生产过程智能化 60→80%',
    'Smart production 60→80%',
  ],
  [
    { control: 'group', id: 'green', from: 0.6, to: 0 },
    '绿色化改造 60→0%',
    'Green transformation 60→0%',
  ],
  [
    { control: 'start', id: 'sp', from: 2020, to: 2021.5 },
    '生产过程智能化 2020 年起→2021 年 3 季起',
    'Smart production from 2020 → from 2021 Q3',
  ],
  [
    { control: 'environment', from: 'outturn', to: 'trade-shock' },
    '外部世界改为“外贸冲击”',
    'External world: Trade shock',
  ],
  [
    { control: 'driver', id: 'exportGrowth', from: 0, to: -2 },
    '出口量三年偏离 ±0→−2 个百分点',
    'Exports, shift of all years ±0→−2 points',
  ],
  [
    { control: 'driver', id: 'exportGrowth/2021', from: 0.14, to: 0.1 },
    '2021 年出口量 +14.0%→+10.0%',
    'Exports in 2021 +14.0%→+10.0%',
  ],
  [
    { control: 'driver', id: 'energyPrice/2022', from: 1.06, to: 1.2 },
    '2022 年能源价格 1.06→1.20',
    'Energy price in 2022 1.06→1.20',
  ],
  [
    { control: 'driver', id: 'epidemicLoss' },
    '外部世界：疫情损失',
    'External world: Epidemic loss',
  ],
  [
    { control: 'event', id: 'zhoushanPhaseOne', to: 'off' },
    '舟山石化一期不发生',
    'Zhoushan petrochem, phase 1 does not take place',
  ],
  [{ control: 'uncertainty', id: 'chance', to: 'off' }, '区间不含偶然', 'Bands without chance'],
  [{ control: 'timeStep', from: 0.25, to: 0.5 }, '步长 ¼ 年→½ 年', 'Time step ¼ year → ½ year'],
  [{ control: 'draws', from: 1024, to: 4096 }, '抽样次数 1,024→4,096', 'Draws 1,024→4,096'],
  [{ control: 'seed', from: 1, to: 7 }, '种子 1→7', 'Seed 1→7'],
  [
    { control: 'preset', from: 'plan', to: 'maximum' },
    '杠杆设为“全部最大”',
    'Levers set to “Maximum”',
  ],
  [{ control: 'scenario', id: 'greenFirst' }, '打开“绿色先行”', 'Opened “Green first”'],
  [
    { control: 'scenario', id: 'trade-shock' },
    '打开“计划如文・外贸冲击”',
    'Opened “Plan as written · Trade shock”',
  ],
  [
    { control: 'baseOutput', id: 'yongkang-hardware', from: 810, to: 900 },
    '永康五金 2019 年产值 810→900 亿元',
    'Yongkang hardware, output 2019 81.0→90.0 bn yuan',
  ],
  [
    { control: 'baseOutput', id: 'yongkang-hardware' },
    '永康五金 2019 年产值',
    'Yongkang hardware, output 2019',
  ],
  [
    { control: 'focus', id: 'yongkang-hardware/sp', from: 1, to: 1.5 },
    '永康五金的生产过程智能化 ×1→×1.5',
    'Smart production in Yongkang hardware ×1→×1.5',
  ],
  [{ control: 'focus', id: 'yongkang-hardware' }, '永康五金单独加码', 'Focus in Yongkang hardware'],
  [{ control: 'reset', id: 'reference' }, '杠杆还原到参照', 'Levers reset to the reference'],
  [{ control: 'reset', id: 'opened' }, '还原到打开时的情景', 'Reset to the opened scenario'],
  [{ control: 'reset', id: 'green' }, '绿色化改造还原', 'Green transformation reset'],
  [{ control: 'reset', id: 'priors' }, '改动先验还原', 'changed priors reset'],
  [
    { control: 'undo', steps: [{ control: 'seed', from: 1, to: 7 }] },
    '撤销“种子 1→7”',
    'Undone: Seed 1→7',
  ],
  [
    { control: 'redo', steps: [{ control: 'draws' }, { control: 'seed', from: 1, to: 7 }] },
    '重做 2 步，直到“种子 1→7”',
    '2 steps redone, up to “Seed 1→7”',
  ],
  [
    { control: 'several', steps: [{ control: 'draws' }, { control: 'seed', from: 1, to: 7 }] },
    '种子 1→7，连同前 1 步',
    'Seed 1→7, with the step before',
  ],
  [{ control: 'something new' }, '改动', 'Change'],
  [{ control: 'lever', id: 'no such lever', from: 0, to: 1 }, '改动', 'Change'],
];

test.each(gestures)('a gesture is put into words: %o', async (gesture, chinese, english) => {
  await loadEnglish();
  expect(gestureText(gesture, boardMessages.zh, controlsMessages.zh, 'zh')).toBe(chinese);
  expect(gestureText(gesture, boardMessages.en, controlsMessages.en, 'en')).toBe(english);
});

test('a coefficient and a prior are called by their names', () => {
  const [parameter] = parameters;
  const say = (gesture: Gesture): string =>
    gestureText(gesture, boardMessages.zh, controlsMessages.zh, 'zh');
  expect(say({ control: 'parameter', id: parameter!.id, from: 0.1234, to: 0.2 })).toBe(
    `系数“${parameter!.labelZh}” 0.123→0.2`,
  );
  expect(say({ control: 'prior', id: parameter!.id })).toBe(`改先验“${parameter!.labelZh}”`);
});

describe('the sentence on the page', () => {
  const spoken = (): string => screen.getByTestId('announcement').textContent.trim();
  const shown = (): string => document.querySelector('.sentence')?.textContent ?? '';
  const answer = async (scenario: Scenario): Promise<Result> => {
    const { bands, ...rest } = await simulate({ ...scenario, draws: 128 });
    return { ...rest, bands };
  };

  test('is read out once for each gesture, when its numbers are complete', async () => {
    const plan = { ...defaultScenario, draws: 128 };
    const none = { ...plan, levels: planScenarios.none.levels };
    const { board, live } = renderPart(Sentence, {});
    board.scenario.open(plan);
    board.simulation.run(plan);
    live.say({ status: 'settled', result: await answer(plan), draws: 128 });
    flushSync();
    expect(shown()).toContain('计划如文・实际走势');
    expect(spoken()).toBe('');

    const heard: string[] = [];
    const hear = (): void => {
      flushSync();
      if (spoken() !== heard.at(-1)) heard.push(spoken());
    };
    board.scenario.change({ control: 'preset', from: 'plan', to: 'none' }, none);
    hear();
    expect(shown()).toContain('杠杆设为“不施策”');
    board.simulation.run(none);
    const result = await answer(none);
    live.say({ status: 'running', result: simulateCentral(none) });
    hear();
    board.scenario.settle();
    live.say({ status: 'running', result, draws: 64 });
    hear();
    live.say({ status: 'settled', result, draws: 128 });
    hear();
    live.say({ status: 'settled', result, draws: 128 });
    hear();
    expect(heard).toHaveLength(2);
    expect(heard[0]).toBe('');
    expect(heard[1]).toMatch(/^杠杆设为“不施策”：千亿级期望数 \d+\.\d→\d+\.\d，/);
  });
});

test('the seal stands beside the versions once the sample is complete, and its place is kept', async () => {
  const scenario = { ...defaultScenario, draws: 64 };
  const { live } = renderPart(RunStatus, {});
  const status = screen.getByTestId('status');
  const { seal, bands, ...rest } = await simulate(scenario);
  live.say({ status: 'running', result: { ...rest, bands }, draws: 32 });
  flushSync();
  expect(status.textContent).not.toContain('校验码');
  const { room } = status.dataset;
  expect(room).toContain('・校验码 WWWW-WWWW');
  live.say({ status: 'settled', result: { ...rest, bands, seal: seal! }, draws: 64 });
  flushSync();
  expect(status.textContent).toContain(`・校验码 ${seal}`);
  expect(status.dataset.room).toBe(room);
});
