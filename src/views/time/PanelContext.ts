import type { BoardMessages } from '#i18n/board/zh.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import type { FreeQuantity } from '#state/Stage.svelte.ts';
import type { FanRuns } from '../stage/fanSeries.ts';

/** What all panels of a subject share. */
export interface PanelContext {
  readonly runs: FanRuns;
  readonly words: BoardMessages;
  readonly language: LanguageName;
  /** Name of the reference scenario. */
  readonly reference: string;
  /** The same where there is little room. */
  readonly mark: string;
  readonly free: FreeQuantity;
  /** Values only at the ends of the lines. */
  readonly brief?: boolean;
}
