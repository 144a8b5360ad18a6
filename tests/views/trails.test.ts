import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readingOf } from '#charts/trails/readingOf.ts';
import type { TrailCluster } from '#charts/trails/TrailsProps.ts';
import { boardMessages } from '#i18n/board/messages.ts';
import { loadEnglish } from '#i18n/loadEnglish.ts';
import { trailsMessages } from '#i18n/trails/messages.ts';
import { defaultScenario, referenceScenario } from '#model/defaultScenario.ts';
import { clusterIds } from '#model/generated/tables.ts';
import { clusterMedians, clusterYears, provinceMedians } from '#state/resultColumns.ts';
import { createPlay } from '#views/trails/createPlay.ts';
import { referenceFigures, trailFigures } from '#views/trails/trailFigures.ts';
import { trailsLabels } from '#views/trails/trailsLabels.ts';
import { trailsSummary } from '#views/trails/trailsSummary.ts';
import YearScrubber from '#views/trails/YearScrubber.svelte';
import { simulate, simulateCentral } from '../state/simulate.ts';

const banded = await simulate({ ...defaultScenario, draws: 128 });
const reference = await simulate({ ...referenceScenario, draws: 128 });
const count = clusterIds.length;
const yongkang = clusterIds.indexOf('yongkang-hardware');
const cluster: TrailCluster = {
  id: 'yongkang-hardware',
  label: '永康五金',
  sector: 'C33',
  category: 'niche',
  column: yongkang,
};

describe('columns of the trails', () => {
  test('are the medians of the draws in every year, with their 90 % band', () => {
    const figures = trailFigures(banded, banded);
    const medians = clusterMedians(banded, 'labourProductivity', yongkang);
    medians.forEach((median, year) => {
      expect(figures.productivity[year * count + yongkang]).toBeCloseTo(median, 9);
    });
    const { output } = readingOf(cluster, figures, 3);
    expect(output.band?.[0]).toBeLessThan(output.median);
    expect(output.band?.[1]).toBeGreaterThan(output.median);
    expect(Array.from(figures.province.energyIntensity)).toEqual(
      provinceMedians(banded, 'energyIntensity'),
    );
  });

  test('are the central run before the first draws, without a band', () => {
    const result = simulateCentral({ ...referenceScenario, draws: 128 });
    const figures = trailFigures(result, undefined);
    const central = clusterYears(result.central, 'energyIntensity', yongkang);
    expect(figures.energyIntensity[3 * count + yongkang]).toBe(central[3]);
    expect(readingOf(cluster, figures, 3).energyIntensity.band).toBeUndefined();
  });

  test('are carried along to a newer central run, bands and all', () => {
    const result = simulateCentral({ ...referenceScenario, draws: 128 });
    const place = 3 * count + yongkang;
    const [before, after] = [trailFigures(banded, banded), trailFigures(result, banded)];
    const central = (run: typeof result): number =>
      clusterYears(run.central, 'labourProductivity', yongkang)[3]!;
    const ratio = central(result) / central(banded);
    expect(ratio).toBeLessThan(1);
    expect(after.productivity[place]! / before.productivity[place]!).toBeCloseTo(ratio, 9);
    expect(after.band!('productivity', place)[1]).toBeCloseTo(
      before.band!('productivity', place)[1] * ratio,
      9,
    );
  });

  test('know where the reference leads and what the plan asks of the province', () => {
    const columns = referenceFigures(reference);
    const { province, ...figures } = trailFigures(banded, banded, { result: reference, columns });
    const place = 3 * count + yongkang;
    expect(figures.reference!.productivity[place]).toBeLessThan(figures.productivity[place]!);
    expect(figures.reference!.energyIntensity[place]).toBeGreaterThan(
      figures.energyIntensity[place]!,
    );
    expect(province.plan.productivity[3]! / province.productivity[0]!).toBeCloseTo(1.07 ** 3, 9);
    expect(province.plan.energyIntensity[3]! / province.energyIntensity[0]!).toBeCloseTo(
      0.96 ** 3,
      9,
    );
    expect(province.reference!.productivity[3]).toBeLessThan(province.productivity[3]!);
  });
});

describe('words of the trails', () => {
  const figures = trailFigures(banded, banded);

  test('tell a bubble with units and bands in Chinese', () => {
    const labels = trailsLabels(trailsMessages.zh, boardMessages.zh, 'zh', 2022, '不施策', {});
    const lines = labels.reading(readingOf(cluster, figures, 3));
    expect(lines).toEqual([
      '永康五金，2022 年',
      '小而特·金属制品',
      expect.stringMatching(/^产值 1,\d\d0 亿元，90% [\d,]+–1,\d\d0$/),
      expect.stringMatching(/^劳动生产率 3\d\.\d 万元\/人，90% [\d.]+–[\d.]+$/),
      expect.stringMatching(/^单位能耗 0\.5\d\d tce\/万元，90% [\d.]+–[\d.]+$/),
    ]);
    expect(labels.province).toEqual({
      title: '全省 2019–2022',
      plan: '+ 计划：每年 +7%、−4%',
      reference: '× 不施策',
    });
  });

  test('say which bubble starts at a figure of the user', () => {
    const own = { 'yongkang-hardware': { value: 920, note: '统计公报' } };
    const labels = trailsLabels(trailsMessages.zh, boardMessages.zh, 'zh', 2022, '不施策', own);
    expect(labels.reading(readingOf(cluster, figures, 3))).toContain('2019 年产值为自填');
    const other = { ...cluster, id: 'yiwu-pv' };
    expect(labels.aloud(readingOf(other, figures, 3))).not.toContain('自填');
  });

  test('and in English', async () => {
    await loadEnglish();
    const labels = trailsLabels(trailsMessages.en, boardMessages.en, 'en', 2019, 'No policy', {});
    expect(labels.aloud(readingOf({ ...cluster, label: 'Yongkang hardware' }, figures, 0))).toMatch(
      /^Yongkang hardware 2019, Small & special · Metal products, output 81\.0 bn yuan, 90% /,
    );
    expect(labels.province).toEqual({ title: 'Province 2019', plan: '', reference: '' });
    const later = trailsLabels(trailsMessages.en, boardMessages.en, 'en', 2021, 'No policy', {});
    expect(later.province.plan).toBe('+ plan: +7%, −4% a year');
    expect(later.province.reference).toBe('× no policy');
  });

  test('sum the picture up against the pace of the plan', () => {
    expect(trailsSummary(trailsMessages.zh, figures, 135, 3)).toMatch(
      /^135 个集群。全省劳动生产率 2019 年 24\.\d 万元\/人，2022 年 3\d\.\d 万元\/人，按计划的速度为 30\.\d；/,
    );
    expect(trailsSummary(trailsMessages.en, figures, 12, 0)).toMatch(
      /^12 clusters where they start in 2019\. /,
    );
  });
});

describe('the year', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test('is a native range that says the year', async () => {
    const onyear = vi.fn();
    render(YearScrubber, { year: 2022, words: trailsMessages.zh, onyear });
    const range = screen.getByRole('slider', { name: '年份' });
    expect(range.getAttribute('aria-valuetext')).toBe('2022 年');
    await fireEvent.input(range, { target: { value: '2020' } });
    expect(onyear).toHaveBeenCalledExactlyOnceWith(2020);
  });

  test('is played from the start when it stands at the end, year by year, and stops there', async () => {
    let year = 2022;
    const shown: number[] = [];
    const words = trailsMessages.zh;
    const onyear = (next: number): void => {
      year = next;
      shown.push(next);
    };
    const { rerender } = render(YearScrubber, { year: 2022, words, onyear });
    await fireEvent.click(screen.getByRole('button', { name: '播放 2019–2022 年' }));
    for (let turn = 0; turn < 6; turn += 1) {
      await rerender({ year: year as 2022 });
      await vi.advanceTimersByTimeAsync(900);
    }
    expect(shown).toEqual([2019, 2020, 2021, 2022]);
    expect(screen.getByRole('button', { name: '播放 2019–2022 年' })).toBeDefined();
  });

  test('stays where a hand puts it while it plays', async () => {
    const onyear = vi.fn();
    render(YearScrubber, { year: 2020, words: trailsMessages.zh, onyear });
    await fireEvent.click(screen.getByRole('button'));
    expect(screen.getByRole('button').getAttribute('aria-label')).toBe('暂停');
    await fireEvent.input(screen.getByRole('slider'), { target: { value: '2019' } });
    await vi.advanceTimersByTimeAsync(5000);
    expect(onyear).toHaveBeenCalledExactlyOnceWith(2019);
  });

  test('is stepped until there is no next one', () => {
    const end = vi.fn();
    let left = 2;
    createPlay(() => (left -= 1) > 0, end);
    vi.advanceTimersByTime(10_000);
    expect(left).toBe(0);
    expect(end).toHaveBeenCalledOnce();
  });
});
