import type { SimulationError } from './contract.ts';
import { Lost } from './Lost.ts';
import { Patience } from './Patience.ts';

/** Calls to a worker, one at a time, that are given up with a `Lost` error when the worker is gone or stays silent. */
export class Calls {
  #ended: SimulationError | undefined;
  #interrupt: (reason: SimulationError) => void = () => undefined;
  #leave: () => void = () => undefined;

  /** Why no call is answered any more. */
  get ended(): SimulationError | undefined {
    return this.#ended;
  }

  /** Gives up the call that is out and every later one, until `renew`. */
  end(reason: SimulationError): void {
    this.#ended = reason;
    this.#interrupt(reason);
  }

  /** Gives up the call that is out. */
  interrupt(reason: SimulationError): void {
    this.#interrupt(reason);
  }

  /** Waits no longer for the call that may be left. */
  leave(): void {
    this.#leave();
  }

  /** For a worker in the place of the one that ended. */
  renew(): void {
    this.#ended = undefined;
  }

  /** The answer to a call; `seconds` is the longest silence. */
  async answer<T>(call: Promise<T>, seconds: number): Promise<T> {
    const interrupted = new Promise<never>((_, reject) => {
      this.#interrupt = (reason) => {
        reject(new Lost(reason));
      };
    });
    if (this.#ended) this.#interrupt(this.#ended);
    const waiting = new Patience(seconds, () => {
      this.#interrupt({ code: 'silent', detail: `${seconds} s` });
    });
    try {
      return await Promise.race([call, interrupted]);
    } finally {
      waiting.stop();
    }
  }

  /** The same for a call that may be left: nothing when it was. */
  answerUnlessLeft<T>(call: Promise<T>, seconds: number): Promise<T | undefined> {
    const left = new Promise<undefined>((resolve) => {
      this.#leave = () => {
        resolve(undefined);
      };
    });
    return this.answer(Promise.race([call, left]), seconds);
  }
}
