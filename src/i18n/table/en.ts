import type { TableMessages } from './zh.ts';
import { withinSentence } from '../formats.ts';

/** Words of the table in English. */
export const en: TableMessages = {
  caption: (shown, all, sorted) =>
    `Output and a chosen quantity of ${shown === all ? `${all} clusters` : `${shown} of ${all} clusters`}, 2019 to 2022, sorted by ${sorted}. The first row is the province.`,
  shown: (shown, all) => (shown === all ? `${all} clusters` : `${shown} of ${all} clusters`),
  draws: (draws) => `bands of ${draws} draws`,
  none: 'No cluster meets the filter.',
  scroll: 'Table, scrolls both ways',
  quantity: 'Also',
  copy: 'Copy table',
  copied: (rows, columns) => `${rows} rows of ${columns} columns copied, ready for a spreadsheet`,
  refused: 'The browser refused the clipboard: select the table and press Ctrl+C',
  province: 'Province',
  provinceTitle: '135 counted clusters together; under P the median number of clusters',
  tierCount: (count) => count,
  own: 'own',
  replaceBase: (name) => `${name}: an output of 2019 of your own`,
  ownTitle: (note) => `Base figure of the user${note ? `: ${note}` : ''}`,
  gradeTitle: {
    A: 'Grade A: published by an office or the press',
    B: 'Grade B: derived from a published figure',
    C: 'Grade C: estimate',
  },
  toPins: 'Pinned scenarios →',
  ofPin: (title, heading) => `${title} ${heading}`,
  sort: (heading) => `sort by ${heading}`,
  sortWidth: (heading) => `sort by the width of ${heading}`,
  columns: {
    name: 'Cluster',
    prefecture: 'Prefecture',
    grade: 'Base',
    base: '2019',
    median: '2022',
    half: '50%',
    ninety: '90%',
    reach500: 'P(≥ 50)',
    reach1000: 'P(≥ 100)',
    difference: (reference) => `vs ${withinSentence(reference)}`,
    first: '2019',
    second: '2020',
    third: '2021',
    fourth: '2022',
    band: '90%',
    category: 'Category',
    sector: 'Sector',
  },
  copies: {
    fullName: 'Full name',
    grade: 'Base grade',
    low: (name) => `${name} low`,
    high: (name) => `${name} high`,
    median: '2022 median',
    note: (scenario, draws) =>
      `Tierline: a scenario, not a forecast. Scenario: ${scenario}; ${draws} draws.`,
  },
};
