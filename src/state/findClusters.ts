import { clusters } from '#model/generated/tables.ts';
import type { Cluster } from '#model/tables.ts';
import { isFound, type FullNames } from './filterClusters.ts';
import { plain, searchable } from './searchable.ts';

/** How well a query meets a cluster, best first. */
const ranks = { whole: 0, start: 1, within: 2, official: 3, sector: 4 } as const;

function rankOf(cluster: Cluster, query: string, fullNames: FullNames): number {
  const { texts, initials, sector } = searchable(cluster);
  const names = [...texts, initials];
  if (names.includes(query)) return ranks.whole;
  if (names.some((name) => name.startsWith(query))) return ranks.start;
  const has = (texts: readonly string[]): boolean => texts.some((text) => text.includes(query));
  if (has(names)) return ranks.within;
  const official = (fullNames[cluster.id] ?? []).map(plain);
  if (official.includes(query)) return ranks.whole;
  if (has(official)) return ranks.official;
  return has(sector) ? ranks.sector : ranks.within;
}

/**
 * Clusters a query finds: those it names or begins first, by official name and by sector last; then counted before
 * uncounted, then by output in 2019.
 */
export function findClusters(query: string, fullNames: FullNames = {}): readonly Cluster[] {
  const asked = plain(query).trim();
  if (asked === '') return [];
  return clusters
    .filter((cluster) => isFound(cluster, asked, fullNames))
    .map((cluster) => ({ cluster, rank: rankOf(cluster, asked, fullNames) }))
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        Number(other.cluster.counted) - Number(one.cluster.counted) ||
        other.cluster.output2019 - one.cluster.output2019,
    )
    .map(({ cluster }) => cluster);
}
