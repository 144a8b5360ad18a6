import { describe, expect, it } from 'vitest';
import { edited, lineOf, mistakes, planted } from './plant.ts';

describe('tables as a whole', () => {
  it.each([
    ['clusters', 'id', 'yiwu-pv'],
    ['clusters', 'shortZh', '义乌光伏'],
    ['sectors', 'sector', 'C13'],
    ['parameters', 'name', 'leverCurvature'],
    ['levers', 'name', 'digitalBase'],
  ] as const)('of %s do not repeat %s', (table, column, value) => {
    const own = lineOf(table, column, value);
    const line = own === 6 ? 7 : 6;
    const [first, second] = own < line ? [own, line] : [line, own];
    expect(mistakes(planted(table, line, column, value))).toContain(
      `${table}.csv:${second}: column "${column}", value "${value}": already in line ${first}`,
    );
  });

  it('have a value for every preset, driver and year', () => {
    const line = lineOf('environments', 'preset', 'trade-shock');
    const texts = edited('environments', (rows) => rows.filter((_, index) => index !== line - 1));
    expect(mistakes(texts)).toEqual([
      expect.stringMatching(
        /^environments\.csv:\d+: column "preset, driver, year", value "trade-shock, domesticDemandGrowth, 2020": no row$/,
      ),
    ]);
  });

  it('have a value of every project in every year', () => {
    const line = lineOf('events', 'event', 'yiwuPvExpansion');
    expect(mistakes(edited('events', (rows) => rows.filter((_, index) => index !== line)))).toEqual(
      [`events.csv:${line + 1}: column "event, year", value "yiwuPvExpansion, 2021": no row`],
    );
  });

  it('have shocks of every sector in a preset that has any', () => {
    const texts = edited('sectorShocks', (rows) => rows.filter((row) => row[1] !== 'C20'));
    expect(mistakes(texts)).toHaveLength(3);
  });

  it('do not give one year twice', () => {
    const line = lineOf('events', 'event', 'yiwuPvExpansion');
    expect(mistakes(planted('events', line + 1, 'year', '2020'))).toEqual([
      `events.csv:${line + 1}: column "event, year", value "yiwuPvExpansion, 2020": already in line ${line}`,
      expect.stringContaining('value "yiwuPvExpansion, 2021": no row'),
    ]);
  });

  it('keep the rows of one project together', () => {
    const texts = edited('events', ([header, first, ...rest]) => [header!, ...rest, first!]);
    expect(mistakes(texts)).toEqual([
      'events.csv:13: column "event", value "zhoushanPhaseOne": apart from the rows like it',
    ]);
  });

  it('label one thing in one way', () => {
    const line = lineOf('events', 'event', 'yiwuPvExpansion');
    expect(mistakes(planted('events', line + 2, 'sizeSd', '0.2'))).toEqual([
      `events.csv:${line + 2}: column "sizeSd", value "0.2": differs within yiwuPvExpansion: line ${line} has "0.15"`,
    ]);
    expect(mistakes(planted('levers', 3, 'projectEn', 'Platforms'))).toEqual([
      'levers.csv:3: column "projectEn", value "Platforms": differs within platforms: line 2 has "Platform consolidation"',
    ]);
  });

  it('have exactly the columns they should', () => {
    const texts = edited('targets', (rows) => {
      rows[0]![1] = 'labelCn';
      return rows;
    });
    expect(mistakes(texts)).toEqual([
      'targets.csv:1: column "labelZh", value "labelZh": missing column',
      'targets.csv:1: column "labelCn", value "labelCn": unknown column',
    ]);
  });

  it('have rows as long as the header', () => {
    const texts = edited('targets', (rows) => {
      rows[3]!.pop();
      return rows;
    });
    expect(mistakes(texts)).toEqual([
      expect.stringMatching(
        /^targets\.csv:4: column "confidenceNote".*15 fields where the header has 16$/,
      ),
    ]);
  });

  it('have rows', () => {
    expect(mistakes(edited('targets', ([header]) => [header!]))).toEqual([
      'targets.csv: value "": no rows',
    ]);
  });

  it('count the dimensions of the sample from one', () => {
    expect(mistakes(planted('sobolDirectionNumbers', 5, 'dimension', '5'))).toEqual([
      expect.stringContaining('value "5": not 4, the place in the table'),
    ]);
  });

  it('tell all their mistakes at once', () => {
    const first = planted('clusters', 3, 'lon', 'x').clusters;
    const second = planted('sectors', 4, 'smeShare', '7').sectors;
    const third = planted('parameters', 5, 'low5', '99').parameters;
    const found = mistakes({
      ...edited('targets', (rows) => rows),
      clusters: first,
      sectors: second,
      parameters: third,
    });
    expect(found.map((text) => text.split(' ')[0])).toEqual([
      'clusters.csv:3:',
      'sectors.csv:4:',
      'parameters.csv:5:',
    ]);
  });
});
