import { getContext, setContext } from 'svelte';

/** A part's turn to be built. */
export interface Turn {
  readonly come: boolean;
  /** The part is wanted no more. */
  readonly leave: () => void;
}

/**
 * Parts of the page that are built one after another with a pause between them, in the order they asked: a board built
 * in one go would hold up the first paint and the first press of a key.
 */
export class Turns {
  readonly #pause: () => Promise<void>;
  #waiting: (() => void)[] = [];
  #busy = false;

  /** `pause` resolves when the next part may be built. */
  constructor(pause: () => Promise<void>) {
    this.#pause = pause;
  }

  take(): Turn {
    let come = $state(false);
    const build = (): void => {
      come = true;
    };
    this.#waiting.push(build);
    void this.#work();
    return {
      get come() {
        return come;
      },
      leave: () => {
        this.#waiting = this.#waiting.filter((waiting) => waiting !== build);
      },
    };
  }

  async #work(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    while (this.#waiting.length > 0) {
      await this.#pause();
      this.#waiting.shift()?.();
    }
    this.#busy = false;
  }
}

const key = Symbol('turns');
const atOnce: Turn = { come: true, leave: () => undefined };

/** Has the parts below built in turns. */
export function setTurns(pause: () => Promise<void>): void {
  setContext(key, new Turns(pause));
}

/** The turn of the part that asks; it has come where nothing is built in turns. */
export function takeTurn(): Turn {
  return getContext<Turns | undefined>(key)?.take() ?? atOnce;
}
