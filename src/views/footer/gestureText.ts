import type { BoardMessages } from '#i18n/board/zh.ts';
import type { ControlsMessages } from '#i18n/controls/zh.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import type { Gesture } from '#state/ScenarioState.svelte.ts';
import { assumptionGestures } from './gestures/assumptionGestures.ts';
import { planGestures } from './gestures/planGestures.ts';
import { resetGesture } from './gestures/resetGesture.ts';
import type { Sayers } from './gestures/Sayer.ts';
import { worldGestures } from './gestures/worldGestures.ts';

const sayers: Sayers = {
  ...planGestures,
  ...worldGestures,
  ...assumptionGestures,
  reset: resetGesture,
};

/** What a gesture did, in a few words. */
export function gestureText(
  gesture: Gesture,
  words: BoardMessages,
  controls: ControlsMessages,
  language: LanguageName,
): string {
  const texts = words.footer.gestures;
  const { control, id = '', from, to, steps = [] } = gesture;
  const last = steps.at(-1);
  if ((control === 'undo' || control === 'redo') && last) {
    const what = quoted(gestureText(last, words, controls, language));
    if (steps.length === 1) return texts[control](what);
    return texts[control === 'undo' ? 'undoMany' : 'redoMany'](steps.length, what);
  }
  if (control === 'several' && last)
    return texts.several(gestureText(last, words, controls, language), steps.length - 1);
  return sayers[control]?.({ id, from, to }, { words, controls, language }) ?? texts.other;
}

/** Words that will stand in quotation marks: marks inside them become single ones. */
function quoted(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}
