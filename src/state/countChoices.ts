import {
  categoryIds,
  clusters,
  prefectureIds,
  sectorIds,
  type CategoryId,
  type PrefectureId,
  type SectorId,
} from '#model/generated/tables.ts';
import { isShown, tierChoices, type FilterCriteria, type LineFigures } from './filterClusters.ts';
import type { TierChoice } from './filterClusters.ts';

/** How many counted clusters each choice of a filter would show, with everything else that is asked. */
export interface ChoiceCounts {
  readonly categories: Readonly<Record<CategoryId, number>>;
  readonly prefecture: Readonly<Record<PrefectureId, number>>;
  readonly sector: Readonly<Record<SectorId, number>>;
  readonly tier: Readonly<Record<TierChoice, number>>;
  readonly nearLine: number;
}

/**
 * Counts the clusters of every choice, each kind when it is first read: a page without the open menu shows few of them.
 * Each kind of choice is counted as if nothing of its kind were asked. Without figures nothing is asked about tiers and
 * lines.
 */
export function countChoices(
  criteria: FilterCriteria,
  figures: LineFigures | undefined,
): ChoiceCounts {
  const { categories, prefecture, sector, tier, nearLine, query, fullNames } = criteria;
  const asked = { categories, prefecture, sector, tier, nearLine, query, fullNames };
  const count = (change: Partial<FilterCriteria>): number =>
    clusters.filter(
      (cluster, column) =>
        cluster.counted && isShown(cluster, column, { ...asked, ...change }, figures),
    ).length;
  const each = <Id extends string>(
    ids: readonly Id[],
    change: (id: Id) => Partial<FilterCriteria>,
  ): Record<Id, number> =>
    Object.fromEntries(ids.map((id) => [id, count(change(id))])) as Record<Id, number>;
  const kinds = {
    categories: once(() => each(categoryIds, (id) => ({ categories: [id] }))),
    prefecture: once(() => each(prefectureIds, (id) => ({ prefecture: id }))),
    sector: once(() => each(sectorIds, (id) => ({ sector: id }))),
    tier: once(() => each(tierChoices, (id) => ({ tier: id }))),
    nearLine: once(() => count({ nearLine: true })),
  };
  return {
    get categories() {
      return kinds.categories();
    },
    get prefecture() {
      return kinds.prefecture();
    },
    get sector() {
      return kinds.sector();
    },
    get tier() {
      return kinds.tier();
    },
    get nearLine() {
      return kinds.nearLine();
    },
  };
}

function once<Value>(count: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: count() }).value;
}
