import type { BoardMessages } from '#i18n/board/zh.ts';
import type { ControlsMessages } from '#i18n/controls/zh.ts';
import { labelOf } from '#i18n/formats.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import { presets } from '#model/generated/tables.ts';
import type { Board } from '#state/board.svelte.ts';
import { scenarioTitle } from '../header/scenarioName.ts';
import { changeSentence, type Segment } from './changeSentence.ts';
import { comparisonOrigin } from './comparisonOrigin.ts';
import { gestureText } from './gestureText.ts';

/** The sentence about the last gesture. */
export interface CurrentSentence {
  /** What was done, or what is on the board where nothing was. */
  readonly lead: string;
  /** What it led to; empty until the sample is complete. */
  readonly segments: readonly Segment[];
  readonly gestured: boolean;
}

/**
 * What the last gesture on the board changed.
 * @param most clusters it names
 */
export function currentSentence(
  { scenario, simulation }: Pick<Board, 'scenario' | 'simulation'>,
  words: BoardMessages,
  controls: ControlsMessages,
  language: LanguageName,
  most: number,
): CurrentSentence {
  const settled = simulation.status === 'settled' && !scenario.moving;
  const after = settled ? simulation.outcome(scenario.current) : undefined;
  const origin =
    after && comparisonOrigin(scenario, after.draws, (past) => simulation.outcome(past));
  const gesture = origin?.gesture ?? scenario.gesture ?? scenario.lastGesture?.gesture;
  const world = presets.find(({ id }) => id === scenario.current.environment)!;
  const lead = gesture
    ? gestureText(gesture, words, controls, language)
    : scenarioTitle(scenario, words.header) + words.header.separator + labelOf(world, language);
  const segments = after ? changeSentence(origin?.outcome, after, words, language, most) : [];
  return { lead, segments, gestured: gesture !== undefined };
}
