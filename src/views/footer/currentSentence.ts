import type { BoardMessages } from '#i18n/board/zh.ts';
import type { ControlsMessages } from '#i18n/controls/zh.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Board } from '#state/board.svelte.ts';
import type { Outcome } from '#state/outcome.ts';
import { scenarioTitle, worldTitle } from '../header/scenarioName.ts';
import { changeSentence, type Segment } from './changeSentence.ts';
import { comparisonOrigin } from './comparisonOrigin.ts';
import { gestureText } from './gestureText.ts';
import { toldStep } from './toldStep.ts';

/** The sentence about the last gesture. */
export interface CurrentSentence {
  /** What was done, or what is on the board where nothing was. */
  readonly lead: string;
  /** What it led to; empty until the sample is complete. */
  readonly segments: readonly Segment[];
  readonly gestured: boolean;
}

/**
 * What the last gesture on the board changed; of a story, what its step changes against the one before.
 * @param most clusters it names
 */
export function currentSentence(
  board: Pick<Board, 'scenario' | 'simulation' | 'story' | 'preferences'>,
  words: BoardMessages,
  controls: ControlsMessages,
  language: LanguageName,
  most: number,
): CurrentSentence {
  const { scenario, simulation, story } = board;
  const { strictness } = board.preferences;
  const settled = simulation.status === 'settled' && !scenario.moving;
  const outcomeOf = (past: Scenario): Outcome | undefined => simulation.outcome(past);
  const after = settled ? outcomeOf(scenario.current) : undefined;
  const step = toldStep({ scenario, story }, outcomeOf);
  const origin = step ?? (after && comparisonOrigin(scenario, after.draws, outcomeOf));
  const gesture = step
    ? step.gesture
    : (origin?.gesture ?? scenario.gesture ?? scenario.lastGesture?.gesture);
  const lead = gesture
    ? gestureText(gesture, words, controls, language)
    : scenarioTitle(scenario.current, words.header) +
      words.header.separator +
      worldTitle(scenario.current, words.header, language);
  const segments = after
    ? changeSentence(origin?.outcome, after, words, language, most, strictness)
    : [];
  return { lead, segments, gestured: gesture !== undefined };
}
