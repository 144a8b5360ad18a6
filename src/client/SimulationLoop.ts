import type { Result } from '#model/result.ts';
import type { Scenario } from '#model/scenario.ts';
import { Calls } from './Calls.ts';
import type { Connection } from './Connection.ts';
import type { SimulationClient, SimulationError, SimulationState } from './contract.ts';
import { reasonOf } from './Lost.ts';

/** Longest silence in seconds: while workers are loaded over the network, and afterwards. */
const patience = { loading: 60, working: 10 } as const;

/**
 * The live loop: one call in flight, the newest scenario wanted next. A scenario is begun, then refined until its
 * sample is full or something newer is wanted, which does not wait for the refining under way: nobody listens to
 * that any more. Any failure becomes a state with a way to retry; the last good result stays.
 */
export class SimulationLoop implements SimulationClient {
  readonly #connect: () => Connection;
  readonly #clock: () => number;
  readonly #shown: () => Promise<unknown>;
  readonly #calls = new Calls();
  readonly #listeners = new Set<(state: SimulationState) => void>();
  #state: SimulationState = { status: 'starting', draws: 0, milliseconds: 0 };
  #connection: Connection | undefined;
  #answered = false;
  #wanted: Scenario | undefined;
  /** The start that is out, until its answer is there. */
  #sent: Promise<Result> | undefined;
  #newest: Scenario | undefined;
  #begun = 0;
  #unfinished = false;
  #stopped = false;
  #busy = false;
  #disposed = false;

  /**
   * `clock` tells milliseconds. `shown` resolves when what was told last is on the screen and the page is built, sooner
   * than the patience with a worker ends: the sample waits for it, as its workers would take the cores the picture needs;
   * a newer scenario does not.
   */
  constructor(
    connect: () => Connection,
    clock: () => number,
    shown: () => Promise<unknown> = () => Promise.resolve(),
  ) {
    this.#connect = connect;
    this.#clock = clock;
    this.#shown = shown;
  }

  run(scenario: Scenario): void {
    this.#wanted = scenario;
    this.#newest = scenario;
    this.#stopped = false;
    if (this.#connection && !this.#calls.ended) this.#send(this.#connection);
    this.#calls.leave();
    void this.#work();
  }

  stop(): void {
    this.#wanted = undefined;
    this.#unfinished = false;
    this.#stopped = true;
  }

  retry(): void {
    if (this.#state.status !== 'error' || !this.#newest) return;
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
    this.#calls.interrupt({ code: 'died', detail: 'disposed' });
    this.#listeners.clear();
  }

  async #work(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      while (!this.#disposed && (this.#wanted || this.#sent || this.#unfinished))
        await this.#next().catch((error: unknown) => {
          this.#fail(reasonOf(error));
        });
    } finally {
      this.#busy = false;
      if (this.#calls.ended) this.#close();
    }
  }

  async #next(): Promise<void> {
    const connection = (this.#connection ??= this.#open());
    this.#send(connection);
    if (this.#sent) {
      this.#unfinished = false;
      if (this.#state.status !== 'starting') this.#change({ status: 'running' });
      const result = await this.#startOf(this.#sent);
      this.#answered = true;
      this.#unfinished = !this.#stopped;
      this.#show(result, 0, false);
      if (!this.#wantsNewer()) await this.#calls.answerUnlessLeft(this.#shown(), this.#patience);
      return;
    }
    const progress = await this.#calls.answerUnlessLeft(connection.refine(), this.#patience);
    if (!progress) return;
    const { draws, done, result } = progress;
    this.#unfinished = !done && !this.#stopped;
    this.#show(result, draws, done);
  }

  /** Sends the scenario that is wanted, unless another start is out: at once, so that the worker begins before the page draws. */
  #send(connection: Connection): void {
    const scenario = this.#wanted;
    if (!scenario || this.#sent) return;
    this.#wanted = undefined;
    this.#begun = this.#clock();
    this.#sent = connection.start(scenario);
    // It is heard when its turn comes.
    this.#sent.catch(() => undefined);
  }

  async #startOf(sent: Promise<Result>): Promise<Result> {
    try {
      return await this.#calls.answer(sent, this.#patience);
    } finally {
      this.#sent = undefined;
    }
  }

  #wantsNewer(): boolean {
    return this.#wanted !== undefined || this.#sent !== undefined;
  }

  /** A new connection; one that is lost while nobody waits is replaced without a word by the next run. */
  #open(): Connection {
    const connection = this.#connect();
    void connection.lost.then((reason) => {
      if (this.#connection !== connection) return;
      this.#calls.end(reason);
      if (!this.#busy) this.#close();
    });
    return connection;
  }

  /** Longest silence of the worker now, in seconds. */
  get #patience(): number {
    return this.#answered ? patience.working : patience.loading;
  }

  #show(result: Result | undefined, draws: number, done: boolean): void {
    this.#change({
      status: done ? 'settled' : 'running',
      draws,
      milliseconds: this.#clock() - this.#begun,
      ...(result && { result }),
    });
  }

  /** A scenario that leads nowhere leaves the workers as they are; after any other failure they are replaced. */
  #fail(error: SimulationError): void {
    if (error.code !== 'notFinite') this.#close();
    this.#unfinished = false;
    this.#change({ status: 'error', error });
  }

  #close(): void {
    const connection = this.#connection;
    this.#connection = undefined;
    connection?.close();
    this.#answered = false;
    this.#calls.renew();
    this.#unfinished = false;
  }

  #change(change: Partial<SimulationState>): void {
    if (this.#disposed) return;
    const { error, ...kept } = this.#state;
    this.#state = { ...kept, ...change };
    for (const listener of [...this.#listeners]) listener(this.#state);
  }
}
