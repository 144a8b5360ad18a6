import { csvParse } from 'd3';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { zh as limits } from '#i18n/limits/zh.ts';
import { shareMessages } from '#i18n/share/messages.ts';
import { defaultScenario } from '#model/defaultScenario.ts';
import { clusterIds } from '#model/generated/tables.ts';
import { quantileLevels, years } from '#model/quantities.ts';
import { clusterBands, reachColumn } from '#state/resultColumns.ts';
import { readScenarioText } from '#share/scenarioText.ts';
import { loadProvenance } from '#views/controls/parts/loadProvenance.ts';
import { clusterCsv } from '#views/share/data/clusterCsv.ts';
import { dataArchive } from '#views/share/data/dataArchive.ts';
import type { DataContext } from '#views/share/data/DataContext.ts';
import { simulate } from '../../state/simulate.ts';

const words = shareMessages.zh;
const caveat = '情景推演，不是预测 / Scenario exploration, not a forecast';
let context: DataContext;

beforeAll(async () => {
  const baseOutputs = { 'ningbo-auto': { value: 2500, note: '=HYPERLINK("x")' } };
  const result = await simulate({ ...defaultScenario, draws: 64, baseOutputs });
  const provenance = await loadProvenance();
  context = { result, provenance, language: 'zh', words, notes: [caveat] };
});

const table = (text: string) => csvParse(text.slice(text.indexOf('\r\n') + 2));

test('the data of the clusters are those of the sample, with unit, source and grade', () => {
  const text = clusterCsv(context);
  expect(text.split('\r\n')[0]).toBe(`\uFEFF# ${caveat.replaceAll(',', ';')}`);
  const rows = table(text);
  expect(rows).toHaveLength(clusterIds.length * years.length);
  const column = clusterIds.indexOf('yongkang-hardware');
  const row = rows.find(
    (found) => found['编号'] === 'yongkang-hardware' && found['年份'] === '2022',
  )!;
  const { bands } = context.result;
  const median = clusterBands(bands, 'outputValue', 3)[column * quantileLevels.length + 2]!;
  expect(Number(row['产值 p50（亿元，现价）'])).toBeCloseTo(median, 2);
  expect(Number(row['P≥千亿'])).toBeCloseTo(reachColumn(bands, 'reach1000', 3)[column]!, 6);
  expect(row['基数等级']).toBe('B');
  expect(row['基数来源']).not.toBe('');
  expect(rows.every((found) => found['基数等级'] !== '' || found['基数来源'] !== '')).toBe(true);
});

test('a base figure of the user is named as such, and its note is no formula', () => {
  const row = table(clusterCsv(context)).find((found) => found['编号'] === 'ningbo-auto')!;
  expect(row['基数来源']).toBe('用户自填 =HYPERLINK("x")');
  expect(row['基数等级']).toBe('');
});

test('the archive holds scenario, results, draws, sources and a note, the same bytes each time', () => {
  const archive = dataArchive(context, limits);
  expect(dataArchive(context, limits)).toEqual(archive);
  const files = unzipSync(archive);
  expect(Object.keys(files).sort()).toEqual([
    'README.txt',
    'SEAL.txt',
    'clusters.csv',
    'draws.csv',
    'province.csv',
    'scenario.json',
    'sources.csv',
    'targets.csv',
  ]);
  const text = (name: string): string =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(files[name]);
  const { seal } = context.result;
  expect(seal).toMatch(/^[\w-]{9}$/);
  expect(text('SEAL.txt').startsWith(`\uFEFF${seal}\r\n`)).toBe(true);
  expect(text('scenario.json')).toContain(`"seal": "${seal}"`);
  expect(readScenarioText(text('scenario.json'))).toMatchObject({
    scenario: context.result.scenario,
    issues: [],
  });
  for (const name of Object.keys(files).filter((file) => file.endsWith('.csv')))
    expect(text(name).startsWith(`\uFEFF# ${caveat.replaceAll(',', ';')}\r\n`), name).toBe(true);
  expect(table(text('province.csv'))).toHaveLength(29 * years.length);
  expect(table(text('targets.csv'))).toHaveLength(12);
  expect(strFromU8(files['README.txt']!)).toContain(limits.cannotText);
});

test('draws of each count of clusters add up to the sample', () => {
  const rows = table(strFromU8(unzipSync(dataArchive(context, limits))['draws.csv']!));
  const counts = rows.filter((row) => row['部分'] === words.data.draws.tier1000);
  expect(counts.reduce((sum, row) => sum + Number(row['值']), 0)).toBe(64);
});
