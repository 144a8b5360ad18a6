import { flushSync, getContext, setContext } from 'svelte';

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

const atOnce: Turn = { come: true, leave: () => undefined };

/** How long parts may be built one after another without a pause, milliseconds: the rest of a frame is for drawing them. */
const share = 4;

/**
 * Parts of the page that are built one after another, by rank, with a pause as soon as a share of time is used up: a
 * board built in one go would hold up the first paint and the first press of a key. Siblings are ranked as they are
 * created, and the parts of a part come before what stands after it, which would be pushed about otherwise. Once a hand
 * is on the page, what it asks for is built at once.
 */
export class Turns {
  readonly #pause: () => Promise<boolean>;
  readonly #clock: () => number;
  #waiting: readonly Waiting[] = [];
  #busy = false;
  #ended = false;
  #allBuilt: Promise<void> = Promise.resolve();

  /**
   * `pause` resolves when the next parts may be built, with whether anything was painted: where nothing is, nobody sees
   * them come, and all are built. `clock` tells milliseconds.
   */
  constructor(pause: () => Promise<boolean>, clock: () => number) {
    this.#pause = pause;
    this.#clock = clock;
  }

  /** Parts that ask from now on wait no more; those that wait already come in their turn. */
  end(): void {
    this.#ended = true;
  }

  /** Resolves when no part waits any more, at once where none does; parts that ask later have another. */
  get allBuilt(): Promise<void> {
    return this.#allBuilt;
  }

  take(rank: Rank): Turn {
    if (this.#ended) return atOnce;
    let come = $state(false);
    const waiting: Waiting = {
      rank,
      build: () => {
        come = true;
      },
    };
    this.#waiting = [...this.#waiting, waiting].sort((a, b) => order(a.rank, b.rank));
    if (!this.#busy) this.#allBuilt = this.#work();
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
    this.#busy = true;
    while (this.#waiting.length > 0) {
      const painted = await this.#pause();
      const end = painted ? this.#clock() + share : Infinity;
      do this.#build();
      while (this.#waiting.length > 0 && this.#clock() < end);
    }
    this.#busy = false;
  }

  #build(): void {
    const [next, ...rest] = this.#waiting;
    this.#waiting = rest;
    try {
      next?.build();
      flushSync();
    } catch (error) {
      // A part that fails holds up no other; it is told where any failure of the page is.
      reportError(error);
    }
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

/** Has the parts below built in such turns. */
export function setTurns(turns: Turns): void {
  setContext<Place>(key, { turns, rank: [], count: 0 });
}

/** Has the parts below built at once again: what is printed is taken as it stands at that moment. */
export function leaveTurns(): void {
  setContext(key, undefined);
}

/** Siblings that come before the others have places below theirs. */
const sooner = -1000;

/**
 * Takes the turn of the part that asks, before those of its siblings if `soon`; parts below it come right after it. It
 * has come where nothing is built in turns.
 */
export function turnTaker(soon: boolean): () => Turn {
  const place = getContext<Place | undefined>(key);
  if (!place) return () => atOnce;
  const rank = [...place.rank, (soon ? sooner : 0) + place.count++];
  setContext<Place>(key, { turns: place.turns, rank, count: 0 });
  return () => place.turns.take(rank);
}
