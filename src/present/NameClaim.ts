import type { Message } from './Message.ts';

/** Time another presenter has to answer before the name counts as free; who answers later is still heard. */
const patience = 300;

interface Outcome {
  /** The name is this presenter's. */
  readonly won: () => void;
  /** Another presenter has the name. */
  readonly lost: () => void;
}

/**
 * A presenter's claim to the name of its channel. A tab that is loaded anew finds the name it had, but so does a tab
 * that a browser duplicates, and two presenters would show one room two things.
 */
export class NameClaim {
  readonly #key: string;
  readonly #say: (message: Message) => void;
  readonly #outcome: Outcome;
  #isSettled = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param key tells this presenter from all others */
  constructor(key: string, say: (message: Message) => void, outcome: Outcome) {
    this.#key = key;
    this.#say = say;
    this.#outcome = outcome;
  }

  /** Asks for a name that another presenter may have. */
  make(): void {
    this.#timer = setTimeout(() => {
      this.take();
    }, patience);
    this.#say({ kind: 'claim', key: this.#key });
  }

  /** Takes a name that nobody else can have. */
  take(): void {
    this.#isSettled = true;
    this.#outcome.won();
  }

  /** Defends the name, or gives it up: of two that claim it at once the lesser key has it. */
  hear(message: Message): void {
    if (message.kind === 'claim') {
      if (this.#isSettled || this.#key < message.key) this.#say({ ...message, kind: 'taken' });
      else this.#lose();
    } else if (message.kind === 'taken' && message.key === this.#key) this.#lose();
  }

  /** Waits for nobody any more. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #lose(): void {
    this.stop();
    this.#outcome.lost();
  }
}
