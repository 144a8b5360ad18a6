import { describe, expect, test } from 'vitest';
import { ladderRows } from '#charts/ladder/ladderRows.ts';
import { boardMessages } from '#i18n/board/messages.ts';
import { loadEnglish } from '#i18n/loadEnglish.ts';
import { defaultScenario, referenceScenario } from '#model/defaultScenario.ts';
import { clusterIds, clusters } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import { clusterReader, fanSeries, provinceReader } from '#views/stage/fanSeries.ts';
import { ladderFigures, referenceColumn } from '#views/stage/ladderFigures.ts';
import { ladderLabels } from '#views/stage/ladderLabels.ts';
import { clusterPanels, provincePanels } from '#views/time/timePanels.ts';
import { tickFigure, timeQuantity } from '#views/time/timeQuantities.ts';
import { simulate, simulateCentral } from '../state/simulate.ts';

const plan: Scenario = { ...defaultScenario, draws: 128 };
const banded = await simulate(plan);
const reference = await simulate({ ...referenceScenario, draws: 128 });
const yongkang = clusterIds.indexOf('yongkang-hardware');
const runs = { result: banded, banded, reference, expected: undefined };
const subject = {
  reference: '不施策',
  mark: '不施策',
  count: 135,
  all: true,
  own: false,
  pins: [],
};
const ladderCluster = {
  id: 'yongkang-hardware',
  label: '永康五金',
  category: 'niche',
  grade: 'B',
  column: yongkang,
} as const;

describe('ladder', () => {
  test('a row has the base of the table, its band and its probabilities', () => {
    const figures = ladderFigures(banded, banded, referenceColumn(reference));
    const [row] = ladderRows([ladderCluster], figures);
    expect(row?.base).toBe(810);
    expect(row?.median).toBeGreaterThan(row?.reference ?? NaN);
    expect(row?.band?.[0]).toBeLessThan(row?.median ?? NaN);
    expect(row?.reach500).toBe(1);
    expect(row?.reach1000).toBeGreaterThan(0.5);
    expect(figures.bandsCentral).toBe(figures.central);
  });

  test('bands of an earlier scenario name their own central run', () => {
    const next = simulateCentral({ ...referenceScenario, draws: 128 });
    const figures = ladderFigures(next, banded, undefined);
    expect(figures.bandsCentral?.[yongkang]).not.toBe(figures.central[yongkang]);
  });

  test('a row is told in one sentence in either language', async () => {
    const [row] = ladderRows([ladderCluster], ladderFigures(banded, banded, undefined));
    expect(ladderLabels(boardMessages.zh, 'zh', subject).row(row!)).toMatch(
      /^永康五金：2019 年 810 亿元，2022 年中位数 1,\d\d0 亿元，90% 区间 \d+–1,\d+，过千亿的概率 \d\d%$/,
    );
    await loadEnglish();
    expect(
      ladderLabels(boardMessages.en, 'en', { ...subject, reference: 'No policy' }).row(row!),
    ).toMatch(
      /: 81\.0 bn yuan in 2019, median 1\d\d bn yuan in 2022, 90% interval \d+\.\d–1\d\d, /,
    );
  });
});

describe('fans', () => {
  test('the slope of the plan starts at the median of 2019', () => {
    const series = fanSeries(provinceReader('labourProductivity'), runs, (value) => value, 0.07);
    expect(series.plan?.[0]).toBe(series.median[0]);
    expect(series.plan?.[3]).toBeCloseTo(series.median[0]! * 1.07 ** 3, 9);
  });

  test('bands of an earlier scenario are carried along to the newest central run', () => {
    const result = simulateCentral({ ...referenceScenario, draws: 128 });
    const reader = clusterReader('outputValue', yongkang);
    const before = fanSeries(reader, runs, (value) => value);
    const after = fanSeries(reader, { ...runs, result }, (value) => value);
    const ratio = reader.central(result.central)[3]! / reader.central(banded.central)[3]!;
    expect(ratio).toBeLessThan(1);
    expect(after.median[3]).toBeCloseTo(before.median[3]! * ratio, 9);
  });

  test('programme counts of a cluster have no band', () => {
    const series = fanSeries(clusterReader('smartFactories', yongkang), runs, (value) => value);
    expect(series.bands).toBeUndefined();
    expect(series.median[3]).toBeGreaterThan(0);
  });
});

describe('time panels', () => {
  const context = {
    runs,
    words: boardMessages.zh,
    language: 'zh',
    reference: '不施策',
    mark: '不施策',
    free: 'rdRatio',
  } as const;

  test('a cluster has output with tier lines, productivity, and the chosen quantity', () => {
    const [output, productivity, free] = clusterPanels('yongkang-hardware', context);
    expect(output?.lines?.map(({ value }) => value)).toEqual([1000, 500]);
    expect(output?.rows?.[0]).toMatchObject({ label: '过千亿' });
    expect(output?.series.outturn).toMatchObject({ year: 2021, value: 1000 });
    expect(productivity?.labels.plan?.(30)).toBe('计划 +7%');
    expect(free?.labels.title).toBe('研发经费／营收');
  });

  test('output in English is in billions, with the same numbers', () => {
    const [zh] = clusterPanels('yongkang-hardware', context);
    const [en] = clusterPanels('yongkang-hardware', { ...context, language: 'en' });
    expect(en!.series.median[3]).toBeCloseTo(zh!.series.median[3]! / 10, 9);
    expect(en!.lines?.[0]?.value).toBe(100);
  });

  test('a cluster below 500 is told how likely it is to pass 500', () => {
    const small = clusters.find(({ counted, output2019 }) => counted && output2019 < 200)!;
    expect(clusterPanels(small.id, context)[0]?.rows?.[0]?.label).toBe('过五百亿');
  });

  test('the province counts tiers by year and marks the goal of a level', () => {
    const [output, , free] = provincePanels(context);
    expect(output?.rows?.map(({ values }) => values.length)).toEqual([4, 4]);
    expect(output?.series.median[3]).toBeCloseTo(5.6, 0);
    expect(free?.lines?.[0]).toMatchObject({ label: '目标' });
    expect(free?.lines?.[0]?.value).toBeCloseTo(1.8, 9);
  });
});

test('tick labels have the decimals their step needs', () => {
  expect(tickFigure(1200, 200)).toBe('1,200');
  expect(tickFigure(0.55, 0.05)).toBe('0.55');
  expect(tickFigure(5.5, 0.5)).toBe('5.5');
  expect(timeQuantity('standards').plan).toEqual({ level: 3000 });
});
