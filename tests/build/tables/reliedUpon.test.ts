import { describe, expect, it } from 'vitest';

import { edited, lineOf, mistakes, planted } from './plant.ts';

describe('tables with which the model can run', () => {
  it('have direction numbers for every dimension of the sample', () => {
    const texts = edited('sobolDirectionNumbers', (rows) => rows.slice(0, 500));
    expect(mistakes(texts)).toEqual([
      'sobol-direction-numbers.csv:500: column "dimension", value "499": the last row of 499, and the sample has 804 dimensions',
    ]);
  });

  it('name the targets the model measures, all of them and no other', () => {
    const line = lineOf('targets', 'id', 'tier1000');
    expect(mistakes(planted('targets', line, 'id', 'tier999'))).toEqual([
      expect.stringContaining(
        `targets.csv:${line}: column "id", value "tier999": not one of tier1000, tier500,`,
      ),
      'targets.csv:13: column "id", value "tier1000": no row, and the model names it',
    ]);
    const without = edited('targets', (rows) => rows.filter((_, index) => index !== line - 1));
    expect(mistakes(without)).toEqual([
      'targets.csv:12: column "id", value "tier1000": no row, and the model names it',
    ]);
  });

  it.each([
    ['parameters', 'name', 'pilotImitationBoost', 80],
    ['categories', 'category', 'niche', 5],
    ['environmentPresets', 'preset', 'expected-2019', 7],
    ['baseYearError', 'grade', 'B', 4],
    ['levers', 'id', 'sv', 26],
  ] as const)('of %s keep the %s %s, which the model names', (table, column, id, last) => {
    const found = mistakes(planted(table, lineOf(table, column, id), column, 'another'));
    const file = `${table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.csv`;
    expect(found).toContain(
      `${file}:${last}: column "${column}", value "${id}": no row, and the model names it`,
    );
  });
});
