import type { Language } from '#i18n/Language.svelte.ts';
import { encodeLink } from '#share/encodeLink.ts';
import type { LinkState, ReadState } from '#share/linkState.ts';
import { sameScenario } from '#model/sameScenario.ts';
import type { Board } from '#state/board.svelte.ts';
import { linkStateOf, showBoard } from '../link.ts';

/** The board as a link for the second window: everything but the story. */
export function roomLink(board: Board, language: Language): string {
  const { story: _, ...state } = linkStateOf(board, language);
  return encodeLink(state satisfies LinkState);
}

/** Puts on the board of a second window what it is told, and what is there already stays untouched. */
export class RoomFollower {
  readonly #board: Board;
  #beside = '';
  #pins = '';

  constructor(board: Board) {
    this.#board = board;
  }

  /** @param moving whether a gesture is under way at the presenter's */
  follow(state: ReadState, moving: boolean): void {
    const { scenario, pins, preferences } = this.#board;
    const { scenario: next, pins: pinned = [], story: _, ...beside } = state;
    const told = JSON.stringify(pinned);
    if (told !== this.#pins) pins.replace(pinned);
    if (!sameScenario(scenario.current, next)) scenario.change({ control: 'room' }, next);
    if (!moving) scenario.settle();
    const text = JSON.stringify(beside);
    if (text !== this.#beside || told !== this.#pins) showBoard(state, this.#board);
    preferences.theme = state.theme;
    [this.#beside, this.#pins] = [text, told];
  }
}
