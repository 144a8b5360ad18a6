import type { LanguageName } from '#i18n/Language.svelte.ts';
import type { ShareMessages } from '#i18n/share/zh.ts';
import type { Provenance } from '#model/provenance.ts';
import type { BandedResult } from '#state/SimulationView.svelte.ts';

/** What the files with data are made of: a complete sample, where its figures come from, and words. */
export interface DataContext {
  readonly result: BandedResult;
  readonly provenance: Provenance;
  readonly language: LanguageName;
  readonly words: ShareMessages;
  /** First lines of every file: caveat, scenario, sample, versions, link. */
  readonly notes: readonly string[];
}
