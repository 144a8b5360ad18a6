import { expect, test } from 'vitest';
import { en } from '#i18n/board/en.ts';
import { zh } from '#i18n/board/zh.ts';
import { assumptionsMessages } from '#i18n/controls/assumptions/messages.ts';
import { en as controlsEn } from '#i18n/controls/en.ts';
import { zh as controlsZh } from '#i18n/controls/zh.ts';
import { en as filterEn } from '#i18n/filter/en.ts';
import { zh as filterZh } from '#i18n/filter/zh.ts';
import { historyMessages, libraryMessages } from '#i18n/library/messages.ts';
import { en as inspectorEn } from '#i18n/inspector/en.ts';
import { zh as inspectorZh } from '#i18n/inspector/zh.ts';
import { en as limitsEn } from '#i18n/limits/en.ts';
import { zh as limitsZh } from '#i18n/limits/zh.ts';
import { issuesMessages } from '#i18n/issues/messages.ts';
import { mapMessages } from '#i18n/map/messages.ts';
import { quantityMessages } from '#i18n/quantities/messages.ts';
import { shareMessages } from '#i18n/share/messages.ts';
import { tableMessages } from '#i18n/table/messages.ts';
import { timeMessages } from '#i18n/time/messages.ts';
import { trailsMessages } from '#i18n/trails/messages.ts';
import { scorecardMessages } from '#i18n/scorecard/messages.ts';
import { tourMessages } from '#i18n/tour/messages.ts';

/** Every text of a dictionary by its path; functions are called with numbered arguments. */
function texts(part: unknown, path = ''): [string, string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part === 'function') {
    const speak = part as (...parts: string[]) => string;
    return [[path, speak(...Array.from({ length: speak.length }, (_, place) => `{${place}}`))]];
  }
  return Object.entries(part as object).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

const dictionaries = [
  ['limits', limitsZh, limitsEn],
  ['filter', filterZh, filterEn],
  ['board', zh, en],
  ['controls', controlsZh, controlsEn],
  ['assumptions', assumptionsMessages.zh, assumptionsMessages.en],
  ['library', libraryMessages.zh, libraryMessages.en],
  ['issues', issuesMessages.zh, issuesMessages.en],
  ['history', historyMessages.zh, historyMessages.en],
  ['scorecard', scorecardMessages.zh, scorecardMessages.en],
  ['tour', tourMessages.zh, tourMessages.en],
  ['inspector', inspectorZh, inspectorEn],
  ['map', mapMessages.zh, mapMessages.en],
  ['quantities', quantityMessages.zh, quantityMessages.en],
  ['share', shareMessages.zh, shareMessages.en],
  ['table', tableMessages.zh, tableMessages.en],
  ['time', timeMessages.zh, timeMessages.en],
  ['trails', trailsMessages.zh, trailsMessages.en],
] as const;

test.each(dictionaries)('%s says the same things in both languages', (_, chinese, english) => {
  expect(texts(english).map(([path]) => path)).toEqual(texts(chinese).map(([path]) => path));
});

test.each(dictionaries)('%s has no Chinese left in its English', (_, __, english) => {
  expect(texts(english).filter(([, text]) => /[\u3000-\u9fff\uff00-\uffef]/.test(text))).toEqual(
    [],
  );
});

test.each(dictionaries)(
  '%s has no half-width punctuation between Chinese characters',
  (_, chinese) => {
    const slips = texts(chinese).filter(([, text]) => /[\u4e00-\u9fff][,;:!?(]/.test(text));
    expect(slips).toEqual([]);
  },
);
