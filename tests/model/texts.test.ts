import { describe, expect, it } from 'vitest';

import { laterRelations } from '#model/generated/laterFigures.ts';
import provenance from '#model/generated/provenance.json';
import * as tables from '#model/generated/tables.ts';

/** Every text below a value, with the path to it. */
function texts(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

/** Texts that are words: cells of one word without a blank are identifiers, units, signs and the like. */
const words = [
  ...texts(provenance, 'provenance'),
  ...texts(tables, 'tables'),
  ...texts(laterRelations, 'later'),
].filter(
  ([path, text]) =>
    (/\s/.test(text) || /\p{Script=Han}/u.test(text)) && !/Url$|texSymbol$/.test(path),
);
const ids: readonly string[] = [...tables.clusterIds, ...tables.presetIds];
/** Names of the model: words run together, or identifiers with a dash. */
const isName = (word: string): boolean =>
  /^[a-z]+\d*[A-Z]\w*$/.test(word) || (word.includes('-') && ids.includes(word));

describe('texts of the tables that users read', () => {
  it('are looked at in both languages', () => {
    expect(words.some(([, text]) => text === '同“数字化自发采用率”')).toBe(true);
    expect(words.some(([, text]) => text === 'As spontaneous digital adoption')).toBe(true);
    expect(words.length).toBeGreaterThan(1500);
  });

  it('name nothing by its identifier', () => {
    const named = words.filter(([, text]) => text.split(/[^\w-]+/).some(isName));
    expect(named).toEqual([]);
  });

  it('do not show the signs of the equations', () => {
    expect(words.filter(([, text]) => /\bsum [A-Z]\b|1-repl|\bT = \d/.test(text))).toEqual([]);
  });
});
