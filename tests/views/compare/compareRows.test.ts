import { describe, expect, test } from 'vitest';
import { boardMessages } from '#i18n/board/messages.ts';
import { compareMessages } from '#i18n/compare/messages.ts';
import { controlsMessages } from '#i18n/controls/messages.ts';
import { defaultScenario, planScenarios } from '#model/defaultScenario.ts';
import { clusters, leverIds, targetIds } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import { differs, visibleSections } from '#views/compare/CompareRow.ts';
import { fileCell } from '#views/table/copyText.ts';
import { compareTexts } from '#views/compare/compareTexts.ts';
import { inputSections } from '#views/compare/inputRows.ts';
import { clusterRows, targetRows } from '#views/compare/outcomeRows.ts';
import { simulate, simulatePaired } from '../../state/simulate.ts';

const plan: Scenario = { ...defaultScenario, draws: 64 };
const other: Scenario = {
  ...plan,
  environment: 'trade-shock',
  levels: { ...plan.levels, sp: 1 },
  baseOutputs: { 'yongkang-hardware': { value: 900, note: '' } },
  focus: { 'ningbo-auto': { sp: 2 } },
};
const words = compareMessages.zh;
const inputWording = { words, controls: controlsMessages.zh, language: 'zh' } as const;
const wording = { words, board: boardMessages.zh, language: 'zh' } as const;

const heads = {
  ...{ section: '部分', item: '项目', low: '5%', high: '95%', probability: 'P' },
  ...{ difference: '差', better: '优', equal: '平', mean: '平均' },
};

describe('what goes into two scenarios', () => {
  test('only what differs is left: a lever, a focus, the world with its drivers, a base figure', () => {
    const sections = visibleSections(inputSections([plan, other], inputWording), true);
    const keys = Object.fromEntries(sections.map(({ key, rows }) => [key, rows.map((r) => r.key)]));
    expect(keys.plan).toEqual(['sp', 'focus-ningbo-auto']);
    expect(keys.world).toContain('environment');
    expect(keys.world).toContain('exportGrowth');
    expect(keys.assumptions).toEqual(['base-yongkang-hardware']);
    const [lever] = sections[0]!.rows;
    expect(lever!.cells.map(({ text }) => text.slice(0, 4))).toEqual(['60%，', '100%']);
  });

  test('equal scenarios differ in nothing, and all rows are there when wanted', () => {
    const sections = inputSections([plan, plan], inputWording);
    expect(visibleSections(sections, true)).toEqual([]);
    expect(visibleSections(sections, false)[0]!.rows).toHaveLength(leverIds.length);
  });
});

describe('what comes out of two scenarios', () => {
  test('every target has its median, band and chance on each side, and the difference of common draws', async () => {
    const [one, two] = [await simulate(plan), await simulate(planScenarios.none)];
    const none = { ...planScenarios.none, draws: 64 };
    const outcomes = {
      bands: [one.bands, two.bands],
      paired: simulatePaired(plan, none),
      strictness: 'tolerant',
    } as const;
    const rows = targetRows(outcomes, wording);
    expect(rows.map(({ key }) => key)).toEqual([...targetIds, 'headline', 'all']);
    const productivity = rows.find(({ key }) => key === 'labourProductivity')!;
    expect(productivity.cells[0]!.text).toMatch(/^\+\d\.\d% · \S*\d%$/);
    expect(productivity.difference!.told).toMatch(/^\+\d\.\d 点$/);
    expect(productivity.difference!.better).toBe('>99%');
    expect(productivity.difference!.spread!.counts.reduce((a, b) => a + b)).toBe(64);
    const energy = rows.find(({ key }) => key === 'energyIntensity')!;
    expect(energy.difference!.spread!.falling).toBe(true);

    const standards = rows.find(({ key }) => key === 'standards')!.difference!;
    expect(`${standards.told} ${standards.band}`).toMatch(/\+\d,\d{3}/);
    expect(`${standards.told} ${standards.band}`).not.toMatch(/\d{4}/);

    const clusterList = clusterRows(outcomes, wording);
    expect(clusterList).toHaveLength(clusters.filter(({ counted }) => counted).length);
    for (const { difference } of clusterList)
      expect(difference!.spread!.counts.reduce((a, b) => a + b)).toBe(64);
    const sides = ['看板', '参照'].map((title, key) => ({ key: String(key), title }));
    const [, ...lines] = compareTexts([{ key: 'targets', rows }], sides, heads, words.sections);
    const numbers = lines.slice(0, targetIds.length).map((line) => line.slice(2).map(fileCell));
    for (const cell of numbers.flat()) expect(String(cell)).toMatch(/^[<>+-]?[\d.]+%?$/);

    const size = (text: string) => Math.abs(Number(text.replace(/[−,+±]/gu, '')));
    const medians = clusterList.map(({ difference }) => size(difference!.told));
    expect(medians[0]!).toBeGreaterThan(medians.at(-1)!);
  });

  test('the difference of a count is told by its mean, so that one cluster more now and then is no ±0', () => {
    const paired = simulatePaired(plan, { ...planScenarios.none, draws: 64 });
    const rows = targetRows({ bands: [], paired, strictness: 'tolerant' }, wording);
    const told = (id: string) => rows.find(({ key }) => key === id)!.difference!;
    const place = targetIds.indexOf('tier1000');
    const mean = paired.means[place]!;
    expect(mean).toBeGreaterThan(0.1);
    expect(told('tier1000').told).toBe(`平均 +${mean.toFixed(1)}`);
    expect(told('tier1000').band).toMatch(/^±0 到 \+\d$/);
    expect(told('tier1000').printed.mean).toBe(`+${mean.toFixed(1)}`);
    expect(told('tier1000').printed.median).toMatch(/^(±|\+)\d$/);
    expect(told('standards').told).toMatch(/^平均 \+\d{3}$/);
    expect(told('rdRatio').told).toMatch(/^\+0\.\d\d 点$/);
  });

  test('a side that is not simulated yet is waited for', () => {
    const outcomes = { bands: [undefined, undefined], paired: undefined, strictness: 'strict' };
    const [row] = targetRows({ ...outcomes, strictness: 'strict' }, wording);
    expect(row!.cells.map(({ text }) => text)).toEqual(['…', '…']);
    expect(differs(row!)).toBe(false);
  });
});

test('what is copied holds every row with its section, and every side by its letter', () => {
  const sections = visibleSections(inputSections([plan, other], inputWording), true);
  const sides = [
    { key: 'board', title: '看板' },
    { key: '1', title: '贸易冲击', letter: 'A', colour: 0 },
  ];
  const [head, first] = compareTexts(sections, sides, heads, words.sections);
  expect(head).toEqual([
    ...['部分', '项目', '看板', '看板 5%', '看板 95%', '看板 P'],
    ...['A 贸易冲击', 'A 贸易冲击 5%', 'A 贸易冲击 95%', 'A 贸易冲击 P'],
    ...['差', '差 5%', '差 95%', '优', '平', '差 平均'],
  ]);
  expect(first!.slice(0, 3)).toEqual(['计划', '生产过程智能化', '60%，2020 年起']);
  expect(first).toHaveLength(head!.length);
});
