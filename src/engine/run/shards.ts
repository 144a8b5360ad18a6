import type { Cluster } from '#model/tables.ts';

/** Fixed number of parts into which the clusters are cut; workers take whole parts. */
export const shardCount = 4;

/**
 * Positions of the clusters in each shard. A sector is never cut, so that what sectors and groups share is
 * computed once; sectors are dealt, largest first, to the shard with the fewest clusters.
 */
export function clusterShards(clusters: readonly Pick<Cluster, 'sector'>[]): readonly number[][] {
  const known = dealt.get(clusters);
  if (known) return known;
  const bySector = new Map<string, number[]>();
  clusters.forEach(({ sector }, position) => {
    const members = bySector.get(sector) ?? [];
    members.push(position);
    bySector.set(sector, members);
  });
  const largestFirst = [...bySector].sort(
    ([nameA, a], [nameB, b]) => b.length - a.length || (nameA < nameB ? -1 : 1),
  );
  const shards: number[][] = Array.from({ length: shardCount }, () => []);
  for (const [, members] of largestFirst) {
    const emptiest = shards.reduce((least, shard) => (shard.length < least.length ? shard : least));
    emptiest.push(...members);
  }
  dealt.set(clusters, shards);
  return shards;
}

const dealt = new WeakMap<readonly Pick<Cluster, 'sector'>[], readonly number[][]>();
