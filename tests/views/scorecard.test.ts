import { readFileSync } from 'node:fs';
import { fireEvent, screen } from '@testing-library/svelte';
import { csvParse } from 'd3';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { boardMessages } from '#i18n/board/messages.ts';
import { scorecardMessages } from '#i18n/scorecard/messages.ts';
import { defaultScenario, referenceScenario } from '#model/defaultScenario.ts';
import { clusterIds, targetIds, targets } from '#model/generated/tables.ts';
import type { Bands } from '#model/result.ts';
import { targetStatistics } from '#model/targets.ts';
import { outputFigure, outputText } from '#views/figures/outputFigure.ts';
import { goalFigure, targetFigure } from '#views/figures/targetFigure.ts';
import { gradeNote } from '#views/scorecard/gradeNote.ts';
import { HoverNote } from '#views/scorecard/HoverNote.svelte.ts';
import { jointRows, targetRows } from '#views/scorecard/noteRows.ts';
import { isOnStage } from '#views/scorecard/isOnStage.ts';
import Scorecard from '#views/scorecard/Scorecard.svelte';
import TileNote from '#views/scorecard/TileNote.svelte';
import { readTarget, referenceTarget, tileName } from '#views/scorecard/targetReading.ts';
import { simulate, simulateCentral } from '../state/simulate.ts';
import { renderPart } from './renderPart.ts';

const banded = await simulate({ ...defaultScenario, draws: 128 });
const words = boardMessages.zh;

test('every target is read with its own goal, band and probability', () => {
  targetIds.forEach((id, place) => {
    const reading = readTarget(id, banded, banded);
    expect(reading.target.id).toBe(id);
    expect(reading.median).toBe(banded.bands.targets[place * 5 + 2]);
    expect(reading.tolerant).toBeGreaterThanOrEqual(reading.strict ?? NaN);
  });
});

test('a ratio follows the newest central run, a count waits for its draws', () => {
  const next = simulateCentral({ ...referenceScenario, draws: 128 });
  const productivity = readTarget('labourProductivity', next, banded);
  const place = targetIds.indexOf('labourProductivity');
  const shift = next.central.targets[place]! - banded.central.targets[place]!;
  expect(shift).toBeLessThan(0);
  expect(productivity.median).toBeCloseTo(banded.bands.targets[place * 5 + 2]! + shift, 12);
  expect(readTarget('tier500', next, banded).median).toBe(
    readTarget('tier500', banded, banded).median,
  );
});

test('before the first draws a target has its central run and no probability', () => {
  const central = simulateCentral(defaultScenario);
  const reading = readTarget('rdRatio', central, undefined);
  expect(reading.median).toBe(central.central.targets[targetIds.indexOf('rdRatio')]);
  expect(reading.tolerant).toBeUndefined();
  expect(tileName('rdRatio', reading, words)).toBe('研发／营收：正在计算');
  expect(referenceTarget('rdRatio', undefined)).toBeUndefined();
});

test('a tile names what it shows', () => {
  expect(tileName('tier1000', readTarget('tier1000', banded, banded), words)).toMatch(
    /^千亿级：中位数 1\d，目标 15 左右，达到的概率 \d\d%，(很可能|不确定)$/,
  );
});

test('targets and outputs are printed as they are known', () => {
  expect(targetFigure('energyIntensity', -0.0476)).toBe('−4.8%');
  expect(goalFigure('energyIntensity', -0.04)).toBe('−4%');
  expect(targetFigure('rdRatio', 0.01964)).toBe('1.96%');
  expect(goalFigure('standards', 3000)).toBe('3,000');
  expect(outputFigure(1066.4, 'zh')).toBe('1,070');
  expect(outputText(1066.4, 'en')).toBe('107 bn yuan');
  expect(outputText(74.2, 'en')).toBe('7.4 bn yuan');
});

test('a figure that misses its goal by less than a rounding never reads as if it met it', () => {
  expect(targetFigure('greenParks', 19.8)).toBe('19.8');
  expect(targetFigure('greenParks', 19.97)).toBe('19.9');
  expect(targetFigure('greenParks', 20.2)).toBe('20');
  expect(targetFigure('standards', 2996.4)).toBe('2,996');
  expect(targetFigure('energyIntensity', -0.0397)).toBe('−3.97%');
  expect(targetFigure('energyIntensity', -0.0403)).toBe('−4.0%');
  expect(targetFigure('rdRatio', 0.01797)).toBe('1.797%');
});

describe('strict or with the allowance of the plan', () => {
  const { bands } = banded;
  const place = targetIds.indexOf('tier1000');

  test('decides what a target is measured against and how likely it is, together', () => {
    const tolerant = readTarget('tier1000', banded, banded, 'tolerant');
    expect([tolerant.bound, tolerant.approximate]).toEqual([14, true]);
    expect(tolerant.probability).toBe(bands.tolerant[place]);
    const strict = readTarget('tier1000', banded, banded, 'strict');
    expect([strict.bound, strict.approximate]).toEqual([15, false]);
    expect(strict.probability).toBe(bands.strict[place]);
    expect(strict.median).toBe(tolerant.median);
  });

  test('changes nothing where the plan says no 左右', () => {
    const exact = targets.filter(({ approximate }) => !approximate);
    expect(exact).toHaveLength(9);
    for (const { id } of exact)
      expect(readTarget(id, banded, banded, 'strict')).toEqual(readTarget(id, banded, banded));
  });

  test('changes tiles, words and the joint probability at once', async () => {
    const { live } = renderPart(Scorecard, {});
    live.say({ status: 'settled', result: banded, draws: 128 });
    flushSync();
    const tile = (): HTMLElement => document.querySelector<HTMLElement>('[data-target="tier500"]')!;
    const joint = (): string => document.querySelector('#joint dd')?.textContent ?? '';
    const printed = (): string => tile().querySelector('[data-probability]')?.textContent ?? '';
    const before = [printed(), joint()];
    expect(tile().getAttribute('aria-label')).toContain('目标 30 左右');
    await fireEvent.click(screen.getByRole('button', { name: '严格' }));
    expect(tile().getAttribute('aria-label')).toMatch(
      new RegExp(`目标 30，达到的概率 ${printed()}`),
    );
    expect(tile().textContent).toContain(`左右 ${before[0]}`);
    expect(printed()).not.toBe(before[0]);
    expect(joint()).not.toBe(before[1]);
    await fireEvent.click(screen.getByRole('button', { name: '左右' }));
    expect([printed(), joint()]).toEqual(before);
  });
});

describe('a tile', () => {
  test('puts its quantity on the stage, and is pressed as long as it stands there', async () => {
    const { board, live } = renderPart(Scorecard, {});
    live.say({ status: 'settled', result: banded, draws: 128 });
    flushSync();
    const pressed = (): (string | undefined)[] =>
      [...document.querySelectorAll<HTMLElement>('[aria-pressed="true"]')].map(
        ({ dataset }) => dataset.target,
      );
    await fireEvent.click(document.querySelector('[data-target="waterIntensity"]')!);
    expect([board.stage.view, board.stage.quantity]).toEqual(['time', 'waterIntensity']);
    expect(pressed()).toContain('waterIntensity');
    board.stage.view = 'map';
    flushSync();
    expect(pressed().filter((id) => id !== undefined)).toEqual([]);
  });

  test('of those the time view shows only the one asked for is pressed', () => {
    const time = { view: 'time', quantity: 'rdRatio' } as const;
    const pressed = (last: Parameters<typeof isOnStage>[1]): unknown =>
      targetIds.filter((id) => isOnStage(id, last, time));
    expect(pressed('labourProductivity')).toEqual(['labourProductivity']);
    expect(pressed('rdRatio')).toEqual(['rdRatio']);
    expect(pressed('standards')).toEqual(['rdRatio']);
    expect(pressed('tier500')).toEqual(['rdRatio']);
    expect(pressed(undefined)).toEqual(['rdRatio']);
    const ladder = { ...time, view: 'ladder' } as const;
    expect(targetIds.filter((id) => isOnStage(id, 'tier500', ladder))).toEqual(['tier500']);
    expect(targetIds.filter((id) => isOnStage(id, undefined, ladder))).toEqual([]);
  });
});

describe('the note of a tile', () => {
  const text = scorecardMessages.zh;
  const rowsOf = (id: Parameters<typeof targetRows>[0]): Record<string, string> =>
    Object.fromEntries(
      targetRows(id, banded.bands, banded, '计划如文', 'tolerant', text, words).map(
        ({ name, value, error = '' }) => [name, `${value} ${error}`.trim()],
      ),
    );

  test('gives band, both ways to count with their standard errors, and the reference', () => {
    const rows = rowsOf('tier1000');
    expect(Object.keys(rows)).toEqual([
      '中位数',
      '90% 区间',
      '达到 15 左右（14 起）',
      '严格达到 15',
      '参照：计划如文',
    ]);
    expect(rows['90% 区间']).toMatch(/^\d+ 至 \d+$/);
    expect(rows['严格达到 15']).toMatch(/^\d+% ±\d\.\d$/);
    expect(Object.keys(rowsOf('rdRatio'))).not.toContain('达到');
  });

  test('gives the joint probabilities with and without the target that binds', () => {
    const rows = jointRows(banded.bands, 'tolerant', text, words);
    expect(rows.map(({ name }) => name.slice(0, 2))).toEqual(['七项', '除去', '十二', '除去']);
    expect(rows[0]?.error).toMatch(/^±\d\.\d$/);
  });

  test('counts the estimates among the clusters near the line, unless somebody replaced them', () => {
    const reach = new Float64Array(clusterIds.length * 4);
    const set = (id: (typeof clusterIds)[number], probability: number): void => {
      reach[3 * clusterIds.length + clusterIds.indexOf(id)] = probability;
    };
    set('yongkang-hardware', 0.5);
    set('ningbo-textile-garment', 0.5);
    set('zhenhai-petrochem', 1);
    const bands: Bands = { ...banded.bands, reach1000: reach };
    const near = gradeNote('tier1000', bands, defaultScenario, text);
    expect(near).toBe('线附近的 2 个集群中，1 个的 2019 年基数是 C 级估计：个数以它们为主。');
    const baseOutputs = { 'ningbo-textile-garment': { value: 900, note: '' } } as const;
    expect(gradeNote('tier1000', bands, { baseOutputs }, text)).toBe(
      '线附近的 2 个集群中，0 个的 2019 年基数是 C 级估计。',
    );
    const far = { ...bands, reach1000: new Float64Array(reach.length) };
    expect(gradeNote('tier1000', far, defaultScenario, text)).toBe('没有集群在线附近。');
  });

  test('calls sector coefficients judgement only as long as the table grades all of them C', () => {
    const rows = csvParse(readFileSync('src/model/tables/sectors.csv', 'utf8'));
    const ratios = targetIds.filter(
      (id) => targetStatistics[id].kind === 'annualChange' || id === 'rdRatio',
    );
    expect(ratios).toHaveLength(5);
    for (const id of ratios) {
      expect(gradeNote(id, banded.bands, defaultScenario, text)).toContain(`${rows.length} 个行业`);
      expect(new Set(rows.map((row) => row[`${id}Grade`]))).toEqual(new Set(['C']));
    }
  });

  test('is shown for a tile and for all of them together', () => {
    const { live } = renderPart(TileNote, { id: 'joint' });
    live.say({ status: 'settled', result: banded, draws: 128 });
    flushSync();
    expect(screen.getAllByRole('row')).toHaveLength(4);
    expect(document.body.textContent).toContain('128 次抽样的标准误');
    expect(document.body.textContent).toContain('135 个基数中 88 个是 C 级估计');
  });
});

describe('a note under the mouse', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test('comes after a rest, goes after a while, and stays while the mouse is on it', () => {
    const note = new HoverNote();
    note.point('tier500');
    expect(note.shown).toBeUndefined();
    vi.runAllTimers();
    expect(note.shown).toBe('tier500');
    note.point(undefined);
    note.point('keep');
    vi.runAllTimers();
    expect(note.shown).toBe('tier500');
    note.point(undefined);
    vi.runAllTimers();
    expect(note.shown).toBeUndefined();
  });

  test('goes at once when dismissed, and does not come back before the mouse has left', () => {
    const note = new HoverNote();
    note.point('tier500');
    vi.runAllTimers();
    note.dismiss();
    expect(note.shown).toBeUndefined();
    note.point('tier500');
    vi.runAllTimers();
    expect(note.shown).toBeUndefined();
    note.point(undefined);
    note.point('tier500');
    vi.runAllTimers();
    expect(note.shown).toBe('tier500');
  });

  test('comes to the keyboard without delay', () => {
    const note = new HoverNote();
    note.show('rdRatio');
    expect(note.shown).toBe('rdRatio');
    note.show(undefined);
    expect(note.shown).toBeUndefined();
  });
});
