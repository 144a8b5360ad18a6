import { shortNameOf } from '#i18n/formats.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import { clusters } from '#model/generated/tables.ts';

/** The identifier of a list that a text is, if any. */
export function named<T extends string>(ids: readonly T[], text: string): T | undefined {
  return ids.find((known) => known === text);
}

/** Short name of the cluster with this identifier, if any. */
export function clusterName(id: string, language: LanguageName): string | undefined {
  const cluster = clusters.find((row) => row.id === id);
  return cluster && shortNameOf(cluster, language);
}
