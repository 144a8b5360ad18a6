import type { FilterMessages } from './zh.ts';

/** Words of the search box and the filter menu in English. */
export const en: FilterMessages = {
  search: {
    label: 'Find a cluster',
    placeholder: 'Name, place, pinyin or sector',
    close: 'Close the search',
    list: 'Clusters found',
    found: (count, counted) =>
      `${count} found${counted < count ? `, ${counted} of them counted` : ''}`,
    none: 'None found. Try a place, pinyin, initials or a sector.',
    only: (count, counted) => {
      if (counted < count) return `Show only the ${counted} counted`;
      return count === 1 ? 'Show only this one' : `Show only these ${count}`;
    },
    uncounted: 'not counted',
    hidden: 'filtered out',
  },
  menu: {
    category: 'Category',
    rows: 'Rows of the ladder',
    grouping: { tiers: 'all, by tier', lines: 'near a line, by line' },
    line: 'Lines',
    nearLine: 'Only near a line',
    nearLineNote: 'probability to pass ¥50 or ¥100 bn is 5–95%',
    tier: 'Median in 2022',
    prefecture: 'Prefecture',
    sector: 'Sector',
    any: 'All',
    shown: (count, all) => `${count} of ${all} shown`,
    clear: 'Clear all',
    close: 'Close',
  },
};
