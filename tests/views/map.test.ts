import { describe, expect, test } from 'vitest';
import { boardMessages } from '#i18n/board/messages.ts';
import { mapMessages } from '#i18n/map/messages.ts';
import { defaultScenario, referenceScenario } from '#model/defaultScenario.ts';
import { clusterIds, clusters, prefectures } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import { mapLabels } from '#views/map/mapLabels.ts';
import { mapOutputs } from '#views/map/mapOutputs.ts';
import { orderRows, prefectureRows } from '#views/map/prefectureRows.ts';
import { simulate, simulateCentral } from '../state/simulate.ts';

const plan: Scenario = { ...defaultScenario, draws: 128 };
const banded = await simulate(plan);
const outputs = mapOutputs(banded, banded, 2022);
const yongkang = clusterIds.indexOf('yongkang-hardware');
const counted = clusters.flatMap((cluster, column) =>
  cluster.counted ? [{ ...cluster, label: cluster.shortZh, column }] : [],
);
const named = prefectures.map(({ id, labelZh }) => ({ id, label: labelZh }));
const rows = prefectureRows(named, counted, outputs.medians);
const labels = mapLabels({
  ...{ words: mapMessages.zh, board: boardMessages.zh, language: 'zh', year: 2022 },
  ...{ outputs, baseOutputs: {}, rows, counted, pins: [] },
});

describe('outputs on the map', () => {
  test('are medians with their interval, and the base year where that is chosen', () => {
    const interval = outputs.interval(yongkang)!;
    expect(interval[0]).toBeLessThan(outputs.medians[yongkang]!);
    expect(interval[1]).toBeGreaterThan(outputs.medians[yongkang]!);
    const base = mapOutputs(banded, banded, 2019);
    expect(base.medians[yongkang]! / 810).toBeCloseTo(1, 1);
  });

  test('are carried along to a newer central run', () => {
    const next = simulateCentral({ ...referenceScenario, draws: 128 });
    const carried = mapOutputs(next, banded, 2022);
    const ratio = carried.medians[yongkang]! / outputs.medians[yongkang]!;
    expect(ratio).toBeLessThan(1);
    expect(carried.interval(yongkang)![0]).toBeCloseTo(outputs.interval(yongkang)![0] * ratio, 9);
  });

  test('are those of the central run before the first draws', () => {
    const central = simulateCentral(plan);
    const first = mapOutputs(central, undefined, 2022);
    expect(first.interval(yongkang)).toBeUndefined();
    expect(first.medians[yongkang]).toBeGreaterThan(500);
  });
});

describe('sums by prefecture', () => {
  test('hold every counted cluster once', () => {
    const sum = rows.reduce((total, { output }) => total + output, 0);
    const all = counted.reduce((total, { column }) => total + outputs.medians[column]!, 0);
    expect(sum).toBeCloseTo(all, 6);
    const above = counted.filter(({ column }) => outputs.medians[column]! >= 1000).length;
    expect(rows.reduce((total, { tier1000 }) => total + tier1000, 0)).toBe(above);
    for (const { tier500, tier1000 } of rows) expect(tier500).toBeGreaterThanOrEqual(tier1000);
  });

  test('stand largest first', () => {
    const ordered = orderRows(rows).map((place) => rows[place]!.output);
    expect(ordered).toEqual([...ordered].sort((one, other) => other - one));
    expect(rows[orderRows(rows)[0]!]!.id).toBe('ningbo');
  });
});

describe('what the map says', () => {
  const cluster = counted.find(({ column }) => column === yongkang)!;

  test('of a cluster: place, median, interval, base and grade', () => {
    const { title, lines } = labels.cluster(cluster);
    expect(title).toBe('永康五金');
    expect(lines[0]).toBe('金华・小而特');
    expect(lines[1]).toMatch(/^2022 年产值中位数 1,\d\d0 亿元$/);
    expect(lines[2]).toMatch(/^90% 区间 \d+–1,\d+$/);
    expect(lines[3]).toBe('2019 年基数 810 亿元，B 级');
  });

  test('of a base figure that was entered: its value, and that it is the user’s', () => {
    const own = mapLabels({
      ...{ words: mapMessages.zh, board: boardMessages.zh, language: 'zh', year: 2022 },
      ...{ outputs, rows, counted, pins: [] },
      baseOutputs: { 'yongkang-hardware': { value: 640, note: '' } },
    });
    expect(own.cluster(cluster).lines.at(-1)).toBe('2019 年基数 640 亿元，自填');
  });

  test('of the whole: counts, the largest prefecture, and that the outline is schematic', () => {
    expect(labels.map).toMatch(/135 个集群.*产值最多的是宁波，1\d,\d\d0 亿元.*非测绘地图/);
  });

  test('of a prefecture: its sum and counts', () => {
    expect(labels.prefecture('lishui')).toMatch(/^丽水：产值 \d+ 亿元，五百亿以上 0 个/);
  });
});
