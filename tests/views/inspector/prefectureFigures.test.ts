import { expect, test } from 'vitest';
import { defaultScenario, referenceScenario } from '#model/defaultScenario.ts';
import { clusters, prefectureIds } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import { provinceYears } from '#state/resultColumns.ts';
import {
  countedColumns,
  prefectureCentral,
  prefectureFan,
  prefectureQuantiles,
} from '#views/inspector/prefecture/prefectureFigures.ts';
import { simulateCentral, simulatePrefectures } from '../../state/simulate.ts';

const plan: Scenario = { ...defaultScenario, draws: 64 };
const bands = simulatePrefectures(plan);
const { central } = simulateCentral(plan);
const reference = simulateCentral({ ...referenceScenario, draws: 64 }).central;

test('every counted cluster belongs to one prefecture, and outputs add up to the province', () => {
  const all = prefectureIds.flatMap((id) => [...countedColumns(id)]);
  expect(new Set(all).size).toBe(clusters.filter(({ counted }) => counted).length);
  const total = prefectureIds.reduce(
    (sum, id) => sum + prefectureCentral(central, 'outputValue', countedColumns(id))[3]!,
    0,
  );
  expect(total / provinceYears(central, 'reportedOutputValue')[3]!).toBeCloseTo(1, 12);
});

test('the fan of a prefecture shows its bands as they were drawn', () => {
  const fan = prefectureFan('outputValue', 'jinhua', central, bands, reference, undefined);
  const drawn = prefectureQuantiles(bands, 'outputValue', 'jinhua');
  Array.from(fan.bands!).forEach((quantile, place) => {
    expect(quantile / drawn[place]!).toBeCloseTo(1, 12);
  });
  expect(fan.median[3]).toBeCloseTo(drawn[17]!, 6);
  expect(fan.reference?.[3]).toBeLessThan(fan.median[3]!);
  expect(fan.plan).toBeUndefined();
});

test('older bands are carried along to a newer central run, and a fan without bands has none', () => {
  const ahead = prefectureFan('outputValue', 'jinhua', reference, bands, undefined, 0.07);
  const ratio =
    prefectureCentral(reference, 'outputValue', countedColumns('jinhua'))[3]! /
    prefectureCentral(central, 'outputValue', countedColumns('jinhua'))[3]!;
  const drawn = prefectureQuantiles(bands, 'outputValue', 'jinhua')[17]!;
  expect(ahead.median[3]! / (drawn * ratio)).toBeCloseTo(1, 12);
  expect(ahead.plan?.[1]).toBeCloseTo(ahead.median[0]! * 1.07, 9);
  const bare = prefectureFan('labourProductivity', 'jinhua', central, undefined, undefined, 0.07);
  expect(bare.bands).toBeUndefined();
  expect(bare.median[3]).toBeGreaterThan(10);
});
