import type { MapMessages } from './zh.ts';

/** The same in English. */
export const en: MapMessages = {
  map: (year, clusters, tier500, tier1000, first) =>
    `Map: ${clusters} clusters in the 11 prefectures of Zhejiang; the area of a circle is median output in ${year}. ${tier500} medians reach 50 bn yuan, ${tier1000} of them 100 bn; ${first}. The outline is schematic, not a survey.`,
  most: (name, output) => `${name} has the largest output, ${output}`,
  clusters: 'Clusters: arrow keys walk, Enter selects',
  prefectures: 'Prefectures: arrow keys walk, Enter filters',
  cluster: {
    median: (year, output) => `Median output in ${year}: ${output}`,
    central: (year, output) => `Output in ${year}: ${output}, sample under way`,
    interval: (low, high) => `90% interval ${low}–${high}`,
    base: (output, grade) => `2019 base ${output}, ${grade}`,
    grade: (grade) => `grade ${grade}`,
    own: 'entered by you',
    place: (prefecture, category) => `${prefecture} · ${category}`,
  },
  prefecture: (name, output, tier500, tier1000) =>
    `${name}: output ${output}, ${tier500} clusters from 50 bn yuan up, ${tier1000} of them from 100 bn`,
  table: {
    caption: 'By prefecture: sum of the median outputs of clusters, and how many reach the lines',
    prefecture: 'Prefecture',
    output: '¥ bn',
    tier500: '≥50',
    tier1000: '≥100',
    spoken: {
      output: 'Sum of the median outputs of clusters, bn yuan',
      tier500: 'Clusters with a median output of 50 bn yuan or more, those above 100 included',
      tier1000: 'Clusters with a median output of 100 bn yuan or more',
    },
    total: 'Province',
  },
  tableNote: 'Sums of medians, counts by median; at right added up draw by draw.',
  size: { before: 'Area: median output', year: 'Year', after: '' },
  lines: { 100: '¥10 bn', 500: '¥50 bn', 1000: '¥100 bn' },
  under: 'Schematic outline, no survey · pale below ¥50 bn, ring from ¥100 bn',
  notes: ['Crowded circles are moved, a line leads to the true spot', 'Positions are approximate'],
  pins: {
    note: 'In the pinned scenarios: median in a ▲ higher or ▽ lower tier than on the board; dots: others over 50 bn',
    map: (title, above, below) =>
      `${title}: in a higher tier than on the board ${above === '' ? 'none' : above}; in a lower tier ${below === '' ? 'none' : below}`,
  },
  source: 'Outline: ECharts 4.9.0',
};
