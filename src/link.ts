import type { Language } from '#i18n/Language.svelte.ts';
import { decodeLink } from '#share/decodeLink.ts';
import type { LinkState } from '#share/linkState.ts';
import type { Board } from '#state/board.svelte.ts';

/** What a link to the board as it stands would carry; language and theme only where they are not the default. */
export function linkStateOf(board: Board, language: Language): LinkState {
  const { scenario, stage, preferences } = board;
  return {
    scenario: scenario.current,
    reference: scenario.reference,
    view: stage.view,
    ...(stage.selected && { selected: stage.selected }),
    ...(language.current === 'en' && { language: language.current }),
    ...(preferences.theme && { theme: preferences.theme }),
  };
}

/**
 * Opens the fragment of an address; what it does not say is the default, what could not be read becomes an issue.
 * Settled when the words of its language are there, too; without them the page keeps its language.
 */
export async function openLink(fragment: string, board: Board, language: Language): Promise<void> {
  const { state, issues } = decodeLink(fragment);
  board.scenario.reference = state.reference;
  board.scenario.open(state.scenario);
  board.stage.clear();
  board.filter.clear();
  board.stage.view = state.view;
  board.stage.selected = state.selected;
  board.preferences.theme = state.theme;
  board.issues = issues;
  await language.choose(state.language ?? 'zh').catch(() => undefined);
}
