import type { HistoryMessages } from './historyZh.ts';

/** The same in English. */
export const historyEn: HistoryMessages = {
  opened: (name) => `As opened: ${name}`,
  here: 'now',
  undone: 'undone',
  hint: 'Choose a step to return to the board as it was after it, over several steps at once. Ctrl+Z undoes, Ctrl+Shift+Z redoes.',
  nothing: 'Nothing has changed yet. Every step adds a line here and can be undone.',
};
