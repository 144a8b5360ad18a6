import { describe, expect, it } from 'vitest';

import { lineOf, mistakes, planted, shippedTexts } from './plant.ts';
import type { TableName } from '#model/columns/tableColumns.ts';

type Planting = [mistake: string, table: TableName, column: string, value: string, cause: string];

const plantings: Planting[] = [
  ['a missing field', 'clusters', 'nameZh', '', 'missing'],
  ['a missing figure', 'sectors', 'priceBeta', '', 'missing'],
  ['a missing source', 'sectors', 'priceBetaSource', '', 'missing'],
  ['a missing source of a prior', 'parameters', 'source', '', 'missing'],
  ['a word for a number', 'clusters', 'output2019', 'about 60', 'not a number'],
  ['a number with a comma', 'clusters', 'output2019', '1,958', 'not a number'],
  ['a number in hexadecimal', 'clusters', 'output2019', '0x10', 'not a number'],
  ['an infinite number', 'sectors', 'energyIntensity', '1e999', 'not a number'],
  ['an output of nothing', 'clusters', 'output2019', '0', 'not more than 0'],
  ['a share above one', 'sectors', 'digitalShare', '1.2', 'more than 1'],
  ['a ratio of nought that is divided by', 'sectors', 'valueAddedRatio', '0', 'not more than 0'],
  ['a driver where no equation holds', 'environments', 'value', '-0.9', 'outside ['],
  ['a share below nought', 'sectors', 'exportShare', '-0.1', 'less than 0'],
  ['a share of pilots above one', 'categories', 'pilotShare', '1.01', 'more than 1'],
  ['a level of a lever above one', 'levers', 'max', '1.5', 'more than 1'],
  ['a start before the plan', 'levers', 'defaultStart', '2019.5', 'less than 2020'],
  ['an unknown sector', 'clusters', 'sector', 'C99', 'unknown in sectors'],
  ['an unknown category', 'clusters', 'category', 'large', 'unknown in categories'],
  ['an unknown cluster', 'events', 'clusterId', 'zhoushan', 'unknown in clusters'],
  ['an unknown preset', 'environments', 'preset', 'outturm', 'unknown in environmentPresets'],
  [
    'an unknown preset of a project',
    'events',
    'defaultOn',
    'always',
    'unknown in environmentPresets',
  ],
  ['an unknown sector of a shock', 'sectorShocks', 'sector', 'C16', 'unknown in sectors'],
  ['an unknown time constant', 'levers', 'phaseInClass', 'phaseIn', 'unknown in parameters'],
  ['an unknown prefecture', 'clusters', 'prefectureEn', 'Suzhou', 'not one of Hangzhou'],
  ['a bad identifier', 'clusters', 'id', 'yiwu pv', 'not an identifier'],
  ['a grade that does not exist', 'sectors', 'rdRatioGrade', 'D', 'not one of A, B, C'],
  ['an unknown distribution', 'parameters', 'distribution', 'uniform', 'not one of lognormal'],
  ['an unknown comparison', 'targets', 'comparison', '>', 'not one of >=, <='],
  ['an unknown kind of project', 'events', 'kind', 'open', 'not one of add, close'],
  ['neither true nor false', 'clusters', 'counted', 'yes', 'not true or false'],
  ['a place east of Zhejiang', 'clusters', 'lon', '124.1', 'more than 123.5'],
  ['latitude for longitude', 'clusters', 'lat', '121.63', 'more than 31.3'],
  ['an address without protocol', 'clusters', 'sourceUrl', 'news.cnnb.com.cn', 'not a web address'],
  ['a year without figures', 'environments', 'year', '2023', 'more than 2022'],
  ['a fraction of a year', 'environments', 'year', '2020.5', 'not a whole number'],
  [
    'an English source without Chinese',
    'sectors',
    'priceBetaSource',
    'Guess',
    'no Chinese in source-texts.csv',
  ],
  ['a stray space', 'sectors', 'nameEn', 'Textiles ', 'starts or ends with a space'],
  ['bad direction numbers', 'sobolDirectionNumbers', 'initialNumbers', '1;3', 'not whole numbers'],
];

describe('cells of the tables', () => {
  it('are all right as shipped', () => {
    expect(mistakes(shippedTexts)).toEqual([]);
  });

  it.each(plantings)('show %s', (_, table, column, value, cause) => {
    const line = 4;
    const file = `${table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.csv`;
    const found = mistakes(planted(table, line, column, value));
    const start = `${file}:${line}: column "${column}", value "${value}": ${cause}`;
    expect(found.filter((text) => text.startsWith(start))).toHaveLength(1);
  });

  it('are counted in lines of the file where quoted cells hold line breaks', () => {
    const line = lineOf('clusters', 'id', 'yiwu-pv');
    const broken = planted('clusters', line, 'lat', 'north').clusters;
    const text = broken.replace('"One firm', '"One\nfirm\n');
    expect(mistakes({ ...shippedTexts, clusters: text })).toEqual([
      `clusters.csv:${line + 2}: column "lat", value "north": not a number`,
    ]);
  });

  it('are read the same with line ends of Windows', () => {
    const windows = shippedTexts.events.replaceAll('\n', '\r\n');
    expect(mistakes({ ...shippedTexts, events: windows })).toEqual([]);
  });
});
