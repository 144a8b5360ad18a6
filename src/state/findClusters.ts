import { clusters } from '#model/generated/tables.ts';
import type { Cluster } from '#model/tables.ts';
import { isFound } from './filterClusters.ts';
import { plain, searchable } from './searchable.ts';

/** How well a query meets a cluster, best first. */
const ranks = { whole: 0, start: 1, within: 2 } as const;

function rankOf(cluster: Cluster, query: string): number {
  const { texts, initials } = searchable(cluster);
  const names = [...texts, initials];
  if (names.includes(query)) return ranks.whole;
  return names.some((name) => name.startsWith(query)) ? ranks.start : ranks.within;
}

/** Clusters a query finds: those it names or begins first, then counted before uncounted, then by output in 2019. */
export function findClusters(query: string): readonly Cluster[] {
  const asked = plain(query).trim();
  if (asked === '') return [];
  return clusters
    .filter((cluster) => isFound(cluster, asked))
    .map((cluster) => ({ cluster, rank: rankOf(cluster, asked) }))
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        Number(other.cluster.counted) - Number(one.cluster.counted) ||
        other.cluster.output2019 - one.cluster.output2019,
    )
    .map(({ cluster }) => cluster);
}
