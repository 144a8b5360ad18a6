import type { BoardMessages } from '#i18n/board/zh.ts';
import type { ControlsMessages } from '#i18n/controls/zh.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import { leverIds, projectIds } from '#model/generated/tables.ts';
import type { Gesture } from '#state/ScenarioState.svelte.ts';
import { gestureText } from '../../footer/gestureText.ts';

/** What a gesture moved, as short as it can be said. */
export function gestureName(
  gesture: Gesture,
  words: BoardMessages,
  controls: ControlsMessages,
  language: LanguageName,
): string {
  if (gesture.control === 'undo' || gesture.control === 'redo')
    return words.header[gesture.control];
  const [, focused = gesture.id] = gesture.id?.split('/') ?? [];
  const lever = leverIds.find((id) => id === focused);
  const project = projectIds.find((id) => id === gesture.id);
  if (gesture.control === 'baseOutput') return words.inspector.base;
  if ((gesture.control === 'lever' || gesture.control === 'focus') && lever)
    return controls.levers[lever];
  if (gesture.control === 'group' && project) return controls.projects[project].short;
  return gestureText(gesture, words, controls, language);
}
