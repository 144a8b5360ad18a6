import type { LeverId } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Category, Cluster, ModelTables, Sector } from '#model/tables.ts';
import { clusterShards } from './shards.ts';

/** A category with the focus multipliers its clusters share. */
export interface Profile {
  readonly category: Category;
  readonly focus: Readonly<Partial<Record<LeverId, number>>>;
}

export interface Group {
  readonly sector: number;
  readonly profile: number;
}

export interface PlannedCluster {
  readonly cluster: Cluster;
  /** Position in the clusters table. */
  readonly position: number;
  readonly group: number;
}

/** The items of a run at each level, clusters in order of their shard; indexes point into these lists. */
export interface Plan {
  readonly profiles: readonly Profile[];
  readonly sectors: readonly Sector[];
  readonly groups: readonly Group[];
  readonly clusters: readonly PlannedCluster[];
  readonly shards: readonly {
    readonly shard: number;
    readonly from: number;
    readonly to: number;
  }[];
}

/** Lays out the clusters of the given shards under a scenario's focus multipliers. */
export function makePlan(tables: ModelTables, scenario: Scenario, shards: readonly number[]): Plan {
  const members = clusterShards(tables.clusters);
  const profiles = new Register<Profile>();
  const sectors = new Register<Sector>();
  const groups = new Register<Group>();
  const clusters: PlannedCluster[] = [];
  const ranges = shards.map((shard) => {
    const from = clusters.length;
    for (const position of members[shard] ?? []) {
      const cluster = tables.clusters[position] as Cluster;
      const focus = scenario.focus[cluster.id] ?? {};
      const profile = profiles.indexOf(profileKey(cluster, focus), () => ({
        category: byId(tables.categories, cluster.category),
        focus,
      }));
      const sector = sectors.indexOf(cluster.sector, () => byId(tables.sectors, cluster.sector));
      const group = groups.indexOf(`${sector} ${profile}`, () => ({ sector, profile }));
      clusters.push({ cluster, position, group });
    }
    return { shard, from, to: clusters.length };
  });
  return {
    profiles: profiles.items,
    sectors: sectors.items,
    groups: groups.items,
    clusters,
    shards: ranges.filter(({ from, to }) => to > from),
  };
}

function profileKey(cluster: Cluster, focus: Profile['focus']): string {
  const changed = Object.entries(focus).filter(([, multiplier]) => multiplier !== 1);
  return `${cluster.category} ${changed
    .map(([lever, multiplier]) => `${lever}=${multiplier}`)
    .sort()
    .join(' ')}`;
}

function byId<T extends { readonly id: string }>(rows: readonly T[], id: string): T {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

class Register<T> {
  readonly items: T[] = [];
  readonly #indexes = new Map<string, number>();

  indexOf(key: string, make: () => T): number {
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.items.length);
    return this.items.push(make()) - 1;
  }
}
