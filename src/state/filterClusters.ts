import type { CategoryId, ClusterId, PrefectureId, SectorId } from '#model/generated/tables.ts';
import { isInDoubt } from '#model/isInDoubt.ts';
import { tierBounds } from '#model/quantities.ts';
import type { Cluster } from '#model/tables.ts';
import { plain, searchable } from './searchable.ts';

/** Tier of the median in 2022. */
export const tierChoices = ['tier1000', 'tier500', 'below'] as const;
export type TierChoice = (typeof tierChoices)[number];

/** What a cluster must be to be shown; what is undefined, empty or false asks nothing. */
export interface FilterCriteria {
  readonly categories: readonly CategoryId[];
  readonly prefecture: PrefectureId | undefined;
  readonly sector: SectorId | undefined;
  readonly tier: TierChoice | undefined;
  /** Only clusters whose probability to reach 500 or 1,000 is neither all but 0 nor all but 1. */
  readonly nearLine: boolean;
  /** Chinese, pinyin, pinyin initials or English. */
  readonly query: string;
  readonly fullNames?: FullNames | undefined;
}

/** Official names in both languages, which are loaded for a search. */
export type FullNames = Readonly<Partial<Record<ClusterId, readonly string[]>>>;

/** Numbers of 2022 in the order of the clusters table that the criteria about lines need. */
export interface LineFigures {
  readonly median: ArrayLike<number>;
  readonly reach500?: ArrayLike<number> | undefined;
  readonly reach1000?: ArrayLike<number> | undefined;
}

/** Tier a median lies in. */
export function tierOf(median: number): TierChoice {
  if (median >= tierBounds.tier1000) return 'tier1000';
  return median >= tierBounds.tier500 ? 'tier500' : 'below';
}

/** Whether a cluster, at a place of the clusters table, is shown. Without figures nothing is asked about lines. */
export function isShown(
  cluster: Cluster,
  column: number,
  criteria: FilterCriteria,
  figures: LineFigures | undefined,
): boolean {
  const { categories, prefecture, sector, tier, nearLine, query, fullNames } = criteria;
  if (categories.length > 0 && !categories.includes(cluster.category)) return false;
  if (prefecture !== undefined && cluster.prefecture !== prefecture) return false;
  if (sector !== undefined && cluster.sector !== sector) return false;
  if (query.trim() !== '' && !isFound(cluster, query, fullNames)) return false;
  if (!figures) return true;
  if (tier !== undefined && tierOf(figures.median[column]!) !== tier) return false;
  const reach = [figures.reach500?.[column], figures.reach1000?.[column]];
  return (
    !nearLine || reach.some((probability) => probability !== undefined && isInDoubt(probability))
  );
}

/** Whether every word of a query is in a name of the cluster, its place, pinyin or sector, or begins its initials. */
export function isFound(cluster: Cluster, query: string, fullNames: FullNames = {}): boolean {
  const { texts, initials, sector } = searchable(cluster);
  const all = [...texts, ...sector, ...(fullNames[cluster.id] ?? []).map(plain)];
  return plain(query)
    .split(/\s+/u)
    .filter((word) => word !== '')
    .every((word) => initials.startsWith(word) || all.some((text) => text.includes(word)));
}
