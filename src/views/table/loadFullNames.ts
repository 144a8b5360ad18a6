import type { LanguageName } from '#i18n/Language.svelte.ts';
import { clusterIds, type ClusterId } from '#model/generated/tables.ts';
import { provenanceOf } from '#model/provenance.ts';
import { loadProvenance } from '../controls/parts/loadProvenance.ts';

/** Full official names by language and cluster; empty until they are loaded. */
export type FullNames = Readonly<
  Partial<Record<LanguageName, Readonly<Partial<Record<ClusterId, string>>>>>
>;

/** Loads the full names; none where they do not come, for the table does without them. */
export async function loadFullNames(): Promise<FullNames> {
  try {
    const provenance = await loadProvenance();
    const rows = clusterIds.map((id) => [id, provenanceOf(provenance, 'clusters', id)] as const);
    return {
      zh: Object.fromEntries(rows.map(([id, row]) => [id, row?.nameZh])),
      en: Object.fromEntries(rows.map(([id, row]) => [id, row?.nameEn])),
    };
  } catch {
    return {};
  }
}
