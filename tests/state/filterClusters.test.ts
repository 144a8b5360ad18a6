import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { categoryIds, clusters, prefectureIds, sectorIds } from '#model/generated/tables.ts';
import { countChoices } from '#state/countChoices.ts';
import { Filter } from '#state/Filter.svelte.ts';
import {
  isFound,
  isShown,
  tierChoices,
  tierOf,
  type FilterCriteria,
  type LineFigures,
} from '#state/filterClusters.ts';

const counted = clusters.filter((cluster) => cluster.counted).length;
const nothing: FilterCriteria = {
  ...{ categories: [], prefecture: undefined, sector: undefined },
  ...{ tier: undefined, nearLine: false, query: '' },
};
const share = fc.double({ min: 0, max: 1, noNaN: true });
const column = (value: fc.Arbitrary<number>): fc.Arbitrary<number[]> =>
  fc.array(value, { minLength: clusters.length, maxLength: clusters.length });
const anyFigures: fc.Arbitrary<LineFigures> = fc.record({
  median: column(fc.double({ min: 1, max: 5000, noNaN: true })),
  reach500: column(share),
  reach1000: column(share),
});
const query = fc.constantFrom('', ' ', '宁波', 'zj', 'textile', 'yk 五金', 'ningbo auto', '不存在');
const criterion = {
  categories: fc.subarray([...categoryIds]),
  prefecture: fc.option(fc.constantFrom(...prefectureIds), { nil: undefined }),
  sector: fc.option(fc.constantFrom(...sectorIds), { nil: undefined }),
  tier: fc.option(fc.constantFrom(...tierChoices), { nil: undefined }),
  nearLine: fc.boolean(),
  query,
};
const anyCriteria: fc.Arbitrary<FilterCriteria> = fc.record(criterion);

function shownBy(criteria: FilterCriteria, figures?: LineFigures): string[] {
  return clusters
    .filter((cluster, place) => cluster.counted && isShown(cluster, place, criteria, figures))
    .map(({ id }) => id);
}

describe('what passes the filter', () => {
  test('asking for nothing shows all, with and without figures', () => {
    fc.assert(
      fc.property(fc.option(anyFigures, { nil: undefined }), (figures) => {
        expect(shownBy(nothing, figures)).toHaveLength(counted);
      }),
      { numRuns: 20 },
    );
  });

  test('one thing more that is asked never adds a cluster', () => {
    const keys = Object.keys(criterion) as (keyof FilterCriteria)[];
    fc.assert(
      fc.property(anyCriteria, fc.constantFrom(...keys), anyFigures, (criteria, key, figures) => {
        const less = shownBy({ ...criteria, [key]: nothing[key] }, figures);
        for (const id of shownBy(criteria, figures)) expect(less).toContain(id);
      }),
    );
  });

  test('what is asked of names, places and categories does not depend on numbers', () => {
    fc.assert(
      fc.property(anyCriteria, anyFigures, (criteria, figures) => {
        const plain = { ...criteria, tier: undefined, nearLine: false };
        expect(shownBy(plain, figures)).toEqual(shownBy(plain));
      }),
    );
  });

  test('every cluster lies in exactly one tier, one category, one prefecture and one sector', () => {
    fc.assert(
      fc.property(anyCriteria, anyFigures, (criteria, figures) => {
        const choices = countChoices(criteria, figures);
        for (const kind of ['categories', 'prefecture', 'sector', 'tier'] as const) {
          const sum = Object.values(choices[kind]).reduce((total, count) => total + count, 0);
          const all = shownBy({ ...criteria, [kind]: nothing[kind] }, figures);
          expect(sum, kind).toBe(all.length);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('a choice shows as many clusters as its count says', () => {
    fc.assert(
      fc.property(anyCriteria, anyFigures, (criteria, figures) => {
        const choices = countChoices(criteria, figures);
        for (const id of prefectureIds)
          expect(shownBy({ ...criteria, prefecture: id }, figures)).toHaveLength(
            choices.prefecture[id],
          );
        expect(shownBy({ ...criteria, nearLine: true }, figures)).toHaveLength(choices.nearLine);
      }),
      { numRuns: 30 },
    );
  });

  test('choices are counted when they are read, and once', () => {
    let asked = 0;
    const median = new Proxy(
      clusters.map(() => 700),
      {
        get(values, place, receiver): unknown {
          asked += 1;
          return Reflect.get(values, place, receiver);
        },
      },
    );
    const flat = clusters.map(() => 0.5);
    const choices = countChoices(nothing, { median, reach500: flat, reach1000: flat });
    expect(asked).toBe(0);
    const { tier } = choices;
    expect(asked).toBeGreaterThanOrEqual(counted);
    const once = asked;
    expect(choices.tier).toBe(tier);
    expect(asked).toBe(once);
  });

  test('near a line are those whose chance of either line is in doubt', () => {
    const near = { ...nothing, nearLine: true };
    const flat = (value: number): number[] => clusters.map(() => value);
    const figures = (reach500: number, reach1000: number): LineFigures => ({
      median: flat(700),
      reach500: flat(reach500),
      reach1000: flat(reach1000),
    });
    expect(shownBy(near, figures(1, 0.5))).toHaveLength(counted);
    expect(shownBy(near, figures(0.5, 0))).toHaveLength(counted);
    expect(shownBy(near, figures(1, 0.01))).toHaveLength(0);
    expect(shownBy(near)).toHaveLength(counted);
  });
});

test('a median exactly on a line lies over it', () => {
  expect([999.9, 1000, 499.9, 500].map(tierOf)).toEqual([
    'tier500',
    'tier1000',
    'below',
    'tier500',
  ]);
});

describe('a query', () => {
  test.each(clusters.map((cluster) => [cluster.shortZh, cluster] as const))(
    'finds %s by its name in both languages, pinyin, initials, prefecture and county',
    (_, cluster) => {
      const { shortZh, shortEn, pinyin, pinyinInitials, prefecture, countyZh } = cluster;
      for (const asked of [shortZh, shortEn, pinyin, pinyinInitials, prefecture, countyZh]) {
        expect(isFound(cluster, asked), asked).toBe(true);
        expect(isFound(cluster, ` ${asked.toUpperCase()} `), asked).toBe(true);
      }
      expect(isFound(cluster, `${shortZh} ${pinyinInitials}`)).toBe(true);
      expect(isFound(cluster, `${shortZh} 不是`)).toBe(false);
    },
  );

  test('is read with full-width letters, without apostrophes, and ü as v', () => {
    const linan = clusters.find(({ shortEn }) => shortEn === "Lin'an lighting")!;
    for (const asked of ['linan', 'lin’an', 'ＬＩＮ＇ＡＮ'])
      expect(isFound(linan, asked)).toBe(true);
    const women = clusters.find(({ pinyin }) => pinyin === 'hangzhounvzhuang')!;
    expect(isFound(women, 'nüzhuang')).toBe(true);
  });

  test('of blanks asks nothing', () => {
    expect(shownBy({ ...nothing, query: '  ' })).toHaveLength(counted);
  });
});

describe('the filter', () => {
  test('is on when anything is asked, and clearing it asks for nothing', () => {
    fc.assert(
      fc.property(anyCriteria, (criteria) => {
        const filter = new Filter();
        Object.assign(filter, criteria);
        const asks = JSON.stringify({ ...criteria, query: criteria.query.trim() });
        expect(filter.active).toBe(asks !== JSON.stringify(nothing));
        filter.clear();
        expect(filter.active).toBe(false);
        expect(shownBy(filter)).toHaveLength(counted);
      }),
    );
  });

  test('a category that is pressed twice is asked for no more', () => {
    const filter = new Filter();
    filter.toggleCategory('niche');
    filter.toggleCategory('strong');
    expect(filter.categories).toEqual(['niche', 'strong']);
    filter.toggleCategory('niche');
    filter.toggleCategory('strong');
    expect(filter.active).toBe(false);
  });
});
