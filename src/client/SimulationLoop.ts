import type { Result } from '#model/result.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Connection } from './Connection.ts';
import type { SimulationClient, SimulationError, SimulationState } from './contract.ts';

/** Longest time without an answer before the worker counts as silent. */
const patience = 20_000;

class Lost extends Error {
  constructor(readonly reason: SimulationError) {
    super(reason.detail);
  }
}

/**
 * The live loop: one call in flight, the newest scenario wanted next. A scenario is begun, then refined slice
 * by slice until its sample is full or something newer is wanted. Any failure becomes a state with a way
 * to retry; the last good result stays.
 */
export class SimulationLoop implements SimulationClient {
  readonly #connect: () => Connection;
  readonly #clock: () => number;
  readonly #listeners = new Set<(state: SimulationState) => void>();
  #state: SimulationState = { status: 'starting', draws: 0, milliseconds: 0 };
  #connection: Connection | undefined;
  #wanted: Scenario | undefined;
  #newest: Scenario | undefined;
  #begun = 0;
  #unfinished = false;
  #busy = false;
  #disposed = false;

  constructor(connect: () => Connection, clock: () => number) {
    this.#connect = connect;
    this.#clock = clock;
  }

  run(scenario: Scenario): void {
    this.#wanted = scenario;
    this.#newest = scenario;
    void this.#work();
  }

  retry(): void {
    if (!this.#newest) return;
    this.#close();
    this.run(this.#newest);
  }

  subscribe(listener: (state: SimulationState) => void): () => void {
    this.#listeners.add(listener);
    listener(this.#state);
    return () => this.#listeners.delete(listener);
  }

  dispose(): void {
    this.#disposed = true;
    this.#close();
    this.#listeners.clear();
  }

  async #work(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      while (!this.#disposed && (this.#wanted || this.#unfinished)) await this.#next();
    } catch (error) {
      if (!this.#disposed) this.#fail(error);
    } finally {
      this.#busy = false;
    }
    if (this.#wanted && !this.#disposed && this.#state.status !== 'error') void this.#work();
  }

  async #next(): Promise<void> {
    const connection = (this.#connection ??= this.#connect());
    const scenario = this.#wanted;
    if (scenario) {
      this.#wanted = undefined;
      this.#begun = this.#clock();
      this.#unfinished = false;
      if (this.#state.status !== 'starting') this.#change({ status: 'running' });
      const result = await this.#answer(connection, connection.start(scenario));
      this.#unfinished = true;
      this.#show(result, 0, false);
      return;
    }
    const { draws, done, result } = await this.#answer(connection, connection.refine());
    this.#unfinished = !done;
    this.#show(result, draws, done);
  }

  /** The answer to a call, or a `Lost` error when the connection ends or stays silent before it. */
  async #answer<T>(connection: Connection, call: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<SimulationError>((resolve) => {
      timer = setTimeout(() => {
        resolve({ code: 'silent', detail: `${patience / 1000} s` });
      }, patience);
    });
    const lost = Promise.race([connection.lost, silence]).then((reason) => {
      throw new Lost(reason);
    });
    try {
      return await Promise.race([call, lost]);
    } finally {
      clearTimeout(timer);
      lost.catch(() => undefined);
    }
  }

  #show(result: Result | undefined, draws: number, done: boolean): void {
    this.#change({
      status: done ? 'settled' : 'running',
      draws,
      milliseconds: this.#clock() - this.#begun,
      ...(result && { result }),
    });
  }

  #fail(error: unknown): void {
    const reason = reasonOf(error);
    if (reason.code !== 'notFinite') this.#close();
    this.#unfinished = false;
    this.#change({ status: 'error', error: reason });
  }

  #close(): void {
    this.#connection?.close();
    this.#connection = undefined;
    this.#unfinished = false;
  }

  #change(change: Partial<SimulationState>): void {
    const { error, ...rest } = this.#state;
    this.#state =
      change.status === undefined && error ? { ...rest, error, ...change } : { ...rest, ...change };
    for (const listener of this.#listeners) listener(this.#state);
  }
}

function reasonOf(error: unknown): SimulationError {
  if (error instanceof Lost) return error.reason;
  const detail = error instanceof Error ? error.message : String(error);
  const notFinite = error instanceof Error && error.name === 'NotFinite';
  return { code: notFinite ? 'notFinite' : 'failed', detail };
}
