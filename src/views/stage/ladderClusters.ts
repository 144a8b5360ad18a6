import type { LadderCluster } from '#charts/ladder/LadderProps.ts';
import { shortNameOf } from '#i18n/formats.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import { clusters, type ClusterId } from '#model/generated/tables.ts';

/**
 * The clusters of a ladder in the order of their table.
 * @param shown those that pass the filter
 * @param own those whose base figure is the user's own
 */
export function ladderClusters(
  shown: ReadonlySet<ClusterId>,
  own: ReadonlySet<string>,
  language: LanguageName,
): LadderCluster[] {
  return clusters.flatMap((cluster, column) => {
    const { id, category, grade } = cluster;
    if (!shown.has(id)) return [];
    const label = shortNameOf(cluster, language);
    return [{ id, label, category, grade, column, own: own.has(id) }];
  });
}
