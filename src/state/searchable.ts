import { prefectures, sectors } from '#model/generated/tables.ts';
import type { Cluster } from '#model/tables.ts';

/** What a cluster can be found by, written plainly. */
export interface Searchable {
  /** Names in both languages, place, pinyin. */
  readonly texts: readonly string[];
  readonly initials: string;
  /** Names and code of its sector. */
  readonly sector: readonly string[];
}

const known = new WeakMap<Cluster, Searchable>();

/**
 * A text as it is compared: full-width letters and signs as half-width, without capitals and apostrophes, ü as the v
 * it is typed with.
 */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/['’‘]/gu, '').replaceAll('ü', 'v');
}

/** Texts a cluster is found by; the same object at every call. */
export function searchable(cluster: Cluster): Searchable {
  const before = known.get(cluster);
  if (before) return before;
  const { shortZh, shortEn, countyZh, pinyin, pinyinInitials, prefecture } = cluster;
  const sector = sectors.find(({ id }) => id === cluster.sector);
  const place = prefectures.find(({ id }) => id === prefecture);
  const texts = [shortZh, shortEn, place?.labelZh ?? '', place?.labelEn ?? '', countyZh, pinyin];
  const found = {
    texts: texts.map(plain),
    initials: plain(pinyinInitials),
    sector: [cluster.sector, sector?.nameZh ?? '', sector?.nameEn ?? ''].map(plain),
  };
  known.set(cluster, found);
  return found;
}
