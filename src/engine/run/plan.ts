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
  /** Positions in the sectors table. */
  readonly sectors: readonly number[];
  readonly groups: readonly Group[];
  readonly clusters: readonly PlannedCluster[];
  readonly shards: readonly {
    readonly shard: number;
    readonly from: number;
    readonly to: number;
  }[];
}

/** Lays out the clusters of the given shards under a scenario's focus multipliers. */
export type Planner = (scenario: Scenario, shards: readonly number[]) => Plan;

/** Makes plans from the tables. Scenarios that share focus and shards one after the other share their plan. */
export function createPlanner(tables: ModelTables): Planner {
  const sectorOf = positions(tables.sectors);
  const categoryOf = positions(tables.categories);
  let known: { readonly key: string; readonly plan: Plan } | undefined;
  return ({ focus }, shards) => {
    const key = JSON.stringify([shards, focus]);
    if (known?.key !== key)
      known = { key, plan: makePlan(tables, sectorOf, categoryOf, focus, shards) };
    return known.plan;
  };
}

function makePlan(
  tables: ModelTables,
  sectorOf: (id: Sector['id']) => number,
  categoryOf: (id: Category['id']) => number,
  focusOf: Scenario['focus'],
  shards: readonly number[],
): Plan {
  const members = clusterShards(tables.clusters);
  const profiles = new Register<Profile>();
  const sectors = new Register<number>();
  const groups = new Register<Group>();
  const clusters: PlannedCluster[] = [];
  const ranges = shards.map((shard) => {
    const from = clusters.length;
    for (const position of members[shard] ?? []) {
      const cluster = tables.clusters[position] as Cluster;
      const focus = focusOf[cluster.id] ?? {};
      const profile = profiles.indexOf(profileKey(cluster, focus), () => ({
        category: tables.categories[categoryOf(cluster.category)] as Category,
        focus,
      }));
      const sector = sectors.indexOf(cluster.sector, () => sectorOf(cluster.sector));
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

/** Finds rows of a table by their id. */
function positions<Id extends string>(rows: readonly { readonly id: Id }[]): (id: Id) => number {
  const known = new Map(rows.map(({ id }, position) => [id, position]));
  return (id) => {
    const position = known.get(id);
    if (position === undefined) throw new Error(`no row ${id}`);
    return position;
  };
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
