import { boardMessages } from './board/messages.ts';
import { controlsMessages } from './controls/messages.ts';

/** Loads the English words; until then their place is held by the Chinese. Rejects when the file does not come. */
export async function loadEnglish(): Promise<void> {
  const { english } = await import('./english.ts');
  boardMessages.en = english.board;
  controlsMessages.en = english.controls;
}
