import { expect, test } from 'vitest';
import { clusters } from '#model/generated/tables.ts';
import { isFound } from '#state/filterClusters.ts';
import { findClusters } from '#state/findClusters.ts';

const namesOf = (query: string): string[] => findClusters(query).map(({ shortZh }) => shortZh);

test('the cluster that is named comes first', () => {
  for (const { id, shortZh, shortEn, pinyin } of clusters)
    for (const name of [shortZh, shortEn, pinyin]) expect(findClusters(name)[0]?.id, name).toBe(id);
});

test('initials find what begins with them, the counted before the others', () => {
  const found = findClusters('yk');
  expect(found[0]?.id).toBe('yongkang-hardware');
  expect(found.map(({ counted }) => counted)).toEqual([true, false, false, false]);
});

test('several words narrow the search', () => {
  expect(namesOf('宁波 汽车')[0]).toBe('宁波汽车');
  expect(namesOf('ningbo auto').length).toBeLessThan(namesOf('ningbo').length);
});

test('what is found is what the filter would show, each once', () => {
  for (const query of ['a', '宁', 'zj', 'textile']) {
    const found = findClusters(query).map(({ id }) => id);
    const passing = clusters.filter((cluster) => isFound(cluster, query)).map(({ id }) => id);
    expect([...found].sort()).toEqual([...passing].sort());
  }
});

test('official names find once they are loaded, sectors by name and code, both after short names', () => {
  const fullNames = {
    'beilun-chemicals': ['北仑（本级）临港化工', 'Beilun local-level port chemicals'],
  };
  const first = (query: string) => findClusters(query, fullNames)[0]?.id;
  expect(first('北仑(本级)临港化工')).toBe('beilun-chemicals');
  expect(first('local-level port')).toBe('beilun-chemicals');
  expect(first('北仑')).not.toBe(undefined);
  expect(namesOf('金属制品')).toContain('永康五金');
  expect(namesOf('metal products')).toContain('永康五金');
  expect(namesOf('c33')).toContain('永康五金');
  const textiles = findClusters('textile', fullNames);
  const named = textiles.map(({ shortEn }) => shortEn.toLowerCase().includes('textile'));
  expect(named.indexOf(false)).toBe(named.lastIndexOf(true) + 1);
});

test('nothing is found where nothing is asked, or nothing is so called', () => {
  expect(findClusters('  ')).toEqual([]);
  expect(findClusters('上海')).toEqual([]);
});
