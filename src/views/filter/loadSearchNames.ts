import type { Filter } from '#state/Filter.svelte.ts';
import { clusterIds } from '#model/generated/tables.ts';
import { loadFullNames } from '../table/loadFullNames.ts';

/** Lets a filter find clusters by their official names too; without them it does with the rest. */
export async function loadSearchNames(filter: Filter): Promise<void> {
  const { zh, en } = await loadFullNames();
  filter.fullNames = Object.fromEntries(
    clusterIds.map((id) => [id, [zh?.[id], en?.[id]].filter((name) => name !== undefined)]),
  );
}
