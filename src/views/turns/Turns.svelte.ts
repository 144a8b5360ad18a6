import { getContext, setContext } from 'svelte';

/** A part's turn to be built. */
export interface Turn {
  readonly come: boolean;
  /** The part is wanted no more. */
  readonly leave: () => void;
}

/** Place of a part among all: its place among its siblings, after the places of the parts it lies in. */
type Rank = readonly number[];

interface Waiting {
  readonly rank: Rank;
  readonly build: () => void;
}

/**
 * Parts of the page that are built one after another with a pause between them, by rank: a board built in one go would
 * hold up the first paint and the first press of a key. Siblings are ranked as they are created, and the parts of a part
 * come before what stands after it, which would be pushed about otherwise.
 */
export class Turns {
  readonly #pause: () => Promise<void>;
  #waiting: readonly Waiting[] = [];
  #busy = false;

  /** `pause` resolves when the next part may be built. */
  constructor(pause: () => Promise<void>) {
    this.#pause = pause;
  }

  take(rank: Rank): Turn {
    let come = $state(false);
    const waiting: Waiting = {
      rank,
      build: () => {
        come = true;
      },
    };
    this.#waiting = [...this.#waiting, waiting].sort((a, b) => order(a.rank, b.rank));
    void this.#work();
    return {
      get come() {
        return come;
      },
      leave: () => {
        this.#waiting = this.#waiting.filter((other) => other !== waiting);
      },
    };
  }

  async #work(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    while (this.#waiting.length > 0) {
      await this.#pause();
      const [next, ...rest] = this.#waiting;
      this.#waiting = rest;
      next?.build();
    }
    this.#busy = false;
  }
}

function order(one: Rank, other: Rank): number {
  const place = one.findIndex((part, index) => part !== other[index]);
  if (place < 0) return one.length - other.length;
  return one[place]! - (other[place] ?? -1);
}

/** Where in the order of all parts those of one component stand. */
interface Place {
  readonly turns: Turns;
  readonly rank: Rank;
  count: number;
}

const key = Symbol('turns');
const atOnce: Turn = { come: true, leave: () => undefined };

/** Has the parts below built in turns. */
export function setTurns(pause: () => Promise<void>): void {
  setContext<Place>(key, { turns: new Turns(pause), rank: [], count: 0 });
}

/** The turn of the part that asks; parts below it come right after it. It has come where nothing is built in turns. */
export function takeTurn(): Turn {
  const place = getContext<Place | undefined>(key);
  if (!place) return atOnce;
  const rank = [...place.rank, place.count++];
  setContext<Place>(key, { turns: place.turns, rank, count: 0 });
  return place.turns.take(rank);
}
