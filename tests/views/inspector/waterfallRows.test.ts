import { expect, test } from 'vitest';
import { controlsMessages } from '#i18n/controls/messages.ts';
import { inspectorMessages } from '#i18n/inspector/messages.ts';
import { splitRates, type Split } from '#model/analysis.ts';
import { defaultScenario } from '#model/defaultScenario.ts';
import { clusterIds, projectIds } from '#model/generated/tables.ts';
import {
  contributionsOf,
  splitFigures,
  waterfallRows,
} from '#views/inspector/moves/waterfallRows.ts';

const count = clusterIds.length + splitRates.length;
const column = (first: number, second: number, productivity: number): Float64Array => {
  const values = new Float64Array(count);
  values.set([first, second]);
  values[clusterIds.length] = productivity;
  return values;
};
const world = column(68, -10, 2);
const digital = column(4.3, 0.02, 0.4);
const split: Split = {
  scenario: defaultScenario,
  players: ['world', 'digital'],
  base: column(810, 90, 24.7),
  expected: column(966, 100, 28),
  shares: Float64Array.from([...world, ...digital]),
  outcome: column(1038.3, 90.02, 30.4),
};
const rowsOf = (subject: Parameters<typeof contributionsOf>[1], language: 'zh' | 'en' = 'zh') =>
  waterfallRows(
    contributionsOf(split, subject),
    split.players.includes('data'),
    splitFigures(subject, language),
    inspectorMessages[language].moves,
    controlsMessages.zh,
  );

test('rows lead from the base to the outcome, each from where the last one ended', () => {
  const rows = rowsOf([0]);
  expect(rows.map(({ id }) => id)).toEqual(['base', 'trend', 'world', ...projectIds, 'outcome']);
  rows.slice(1).forEach(({ from }, place) => {
    expect(from).toBe(rows[place]?.to);
  });
  expect(rows.at(-1)?.from).toBeCloseTo(1038.3, 9);
  expect(rows.map(({ value }) => value).slice(0, 5)).toEqual(['810', '+156', '+68', '0', '+4.3']);
});

test('what changes nothing is 0, also where only rounding makes it so', () => {
  const rows = rowsOf([1]);
  expect(rows.find(({ id }) => id === 'digital')?.value).toBe('0');
  expect(rows.find(({ id }) => id === 'brand')?.value).toBe('0');
  expect(rows.find(({ id }) => id === 'world')?.value).toBe('−10.0');
});

test('the split of several clusters is the sum of theirs, without decimals it does not know', () => {
  const { base, trend, players, outcome } = contributionsOf(split, [0, 1]);
  expect([base, trend, players.world, outcome]).toEqual([900, 166, 58, 1128.32]);
  expect(rowsOf([0, 1]).find(({ id }) => id === 'digital')?.value).toBe('+4');
});

test('English has billions, a tenth of the same figures', () => {
  const values = rowsOf([0], 'en').map(({ value }) => value);
  expect(values.slice(0, 5)).toEqual(['81.0', '+15.6', '+6.8', '0', '+0.43']);
  expect(values.at(-1)).toBe('103.8');
});

test('a rate of the province is split in its own unit', () => {
  const rows = rowsOf('labourProductivity');
  expect(rows[0]).toMatchObject({ value: '24.7', from: 24.7 });
  expect(rows.find(({ id }) => id === 'digital')?.value).toBe('+0.40');
});

test('changed data have a row of their own, and none where nothing was changed', () => {
  const words = inspectorMessages.zh.moves;
  const rows = waterfallRows(
    contributionsOf(split, [0]),
    true,
    splitFigures([0], 'zh'),
    words,
    controlsMessages.zh,
  );
  expect(rows.find(({ id }) => id === 'data')).toMatchObject({ label: words.data, value: '0' });
  expect(rowsOf([0]).some(({ id }) => id === 'data')).toBe(false);
});
