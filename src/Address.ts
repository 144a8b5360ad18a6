import type { Language } from '#i18n/Language.svelte.ts';
import { encodeLink } from '#share/encodeLink.ts';
import type { LinkState } from '#share/linkState.ts';
import { readLink } from '#share/readLink.ts';
import { writeLink } from '#share/writeLink.ts';
import type { Board } from '#state/board.svelte.ts';
import { linkStateOf, olderLink, showLink } from './link.ts';

/** Stillness before the address is written: browsers take about three writes a second for long. */
const still = 400;
/** Until a write is tried again that the browser refused. */
const refused = 2000;

/** What the address needs of the window. */
export interface AddressWindow {
  readonly location: Pick<Location, 'hash'>;
  readonly history: Pick<History, 'state' | 'pushState' | 'replaceState'>;
}

/**
 * Keeps the address a link to the board. A scenario that is opened gets an entry of its own among those of Back and
 * Forward; whatever is changed on the board afterwards is written over it, at rest.
 */
export class Address {
  readonly #board: Board;
  readonly #language: Language;
  readonly #window: AddressWindow;
  /** The link of the state that the address stands for. */
  #told: string;
  /** State on the board that the address does not yet tell. */
  #untold: LinkState | undefined;
  #openings: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading = 0;

  /** For a board on which the address of the window was opened. */
  constructor(board: Board, language: Language, window: AddressWindow) {
    this.#board = board;
    this.#language = language;
    this.#window = window;
    this.#openings = board.scenario.openings;
    this.#told = window.location.hash === '' ? '' : encodeLink(linkStateOf(board, language));
  }

  /** Follows the board, to be called with every state of it and how many scenarios were opened. */
  follow(state: LinkState, openings: number): void {
    clearTimeout(this.#timer);
    if (openings !== this.#openings) {
      this.#openings = openings;
      if (this.#untold) this.#write('replaceState', encodeLink(this.#untold));
      this.#untold = undefined;
      this.#tell('pushState', state);
      return;
    }
    this.#untold = state;
    this.#timer = setTimeout(() => {
      this.#tell('replaceState', state);
    }, still);
  }

  /** Stops following. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#reading += 1;
  }

  /** Opens what stands in the address, as after Back, Forward or a link; what is on the board already stays. */
  async open(): Promise<void> {
    clearTimeout(this.#timer);
    const turn = ++this.#reading;
    const { hash } = this.#window.location;
    const link = await readLink(hash);
    if (turn !== this.#reading) return;
    this.#told = encodeLink(link.state);
    this.#untold = undefined;
    if (this.#told === encodeLink(linkStateOf(this.#board, this.#language)))
      this.#board.issues = link.issues;
    else showLink(link, this.#board);
    this.#board.older = olderLink(hash, link);
    this.#openings = this.#board.scenario.openings;
    await this.#language.choose(link.state.language ?? 'zh').catch(() => undefined);
  }

  /** Writes a state, in its plain form at once and then in a shorter one where there is one. */
  #tell(how: 'pushState' | 'replaceState', state: LinkState): void {
    const link = encodeLink(state);
    this.#untold = undefined;
    if (link === this.#told) return;
    if (!this.#write(how, link)) {
      this.#untold = state;
      this.#timer = setTimeout(() => {
        this.#tell(how, state);
      }, refused);
      return;
    }
    void writeLink(state).then((shorter) => {
      if (shorter !== link && this.#told === link) this.#write('replaceState', shorter, link);
    });
  }

  /** Writes a link; false when the browser has had enough for now. */
  #write(how: 'pushState' | 'replaceState', link: string, told = link): boolean {
    const { history } = this.#window;
    try {
      history[how](how === 'pushState' ? null : history.state, '', `#${link}`);
    } catch {
      return false;
    }
    this.#told = told;
    return true;
  }
}
