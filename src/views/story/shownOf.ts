import type { LinkShown, LinkState } from '#share/linkState.ts';

/** What a step of a story keeps of the board: all that is shown, but neither language, theme, pins nor the story. */
export function shownOf(state: LinkState): LinkShown {
  const { language: _, theme: __, pins: ___, story: ____, ...shown } = state;
  return shown;
}
