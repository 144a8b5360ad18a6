import type { BoardMessages } from '#i18n/board/zh.ts';
import type { ControlsMessages } from '#i18n/controls/zh.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import type { Gesture } from '#state/ScenarioState.svelte.ts';

/** Words a gesture is put into. */
export interface Wording {
  readonly words: BoardMessages;
  readonly controls: ControlsMessages;
  readonly language: LanguageName;
}

/** What was changed, from where to where. */
export interface Change {
  readonly id: string;
  readonly from: Gesture['from'] | undefined;
  readonly to: Gesture['to'] | undefined;
}

/** Puts the gesture of one kind of control into words; undefined where it is of something unknown. */
export type Sayer = (change: Change, wording: Wording) => string | undefined;
export type Sayers = Readonly<Partial<Record<string, Sayer>>>;
