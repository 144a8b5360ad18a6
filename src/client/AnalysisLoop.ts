import type { AnalysisRequest } from '#model/analysis.ts';
import type { AnalysisConnection } from './connectAnalyst.ts';
import { Calls } from './Calls.ts';
import type { AnalysisClient, AnalysisState } from './contract.ts';
import { reasonOf } from './Lost.ts';

/** Longest silence in seconds, the loading of the worker included. */
const patience = 60;

/**
 * One analysis at a time in a worker that is started when the first is wanted. A newer request takes the place of the
 * one under way after the slice that is out. A failure is a state; the next request starts a new worker where the old one
 * is gone.
 */
export class AnalysisLoop implements AnalysisClient {
  readonly #connect: () => AnalysisConnection;
  readonly #calls = new Calls();
  readonly #listeners = new Set<(state: AnalysisState) => void>();
  #state: AnalysisState = { status: 'idle', progress: 0 };
  #connection: AnalysisConnection | undefined;
  #wanted: AnalysisRequest | undefined;
  #running: AnalysisRequest | undefined;
  #busy = false;
  #disposed = false;

  constructor(connect: () => AnalysisConnection) {
    this.#connect = connect;
  }

  run(request: AnalysisRequest): void {
    this.#wanted = request;
    void this.#work();
  }

  stop(): void {
    this.#wanted = undefined;
    this.#running = undefined;
    if (this.#state.status === 'running') this.#change({ status: 'idle', progress: 0 });
  }

  subscribe(listener: (state: AnalysisState) => void): () => void {
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
    while (!this.#disposed && (this.#wanted ?? this.#running))
      await this.#next().catch((error: unknown) => {
        this.#fail(error);
      });
    this.#busy = false;
  }

  async #next(): Promise<void> {
    const connection = (this.#connection ??= this.#open());
    const wanted = this.#wanted;
    if (wanted) {
      this.#wanted = undefined;
      this.#running = wanted;
      this.#change({ status: 'running', request: wanted, progress: 0 });
      await this.#calls.answer(connection.begin(wanted), patience);
      return;
    }
    const { progress, answer } = await this.#calls.answer(connection.advance(), patience);
    const request = this.#running;
    if (!request) return;
    if (!answer) {
      this.#change({ status: 'running', request, progress });
      return;
    }
    this.#running = undefined;
    this.#change({ status: 'settled', request, progress: 1, answer });
  }

  /** A connection whose loss ends the call that is out. One listener for its whole life: calls come and go. */
  #open(): AnalysisConnection {
    const connection = this.#connect();
    void connection.lost.then((reason) => {
      if (this.#connection !== connection) return;
      this.#calls.end(reason);
      if (!this.#busy) this.#close();
    });
    return connection;
  }

  #fail(thrown: unknown): void {
    const error = reasonOf(thrown);
    const request = this.#running ?? this.#wanted;
    if (error.code !== 'notFinite') this.#close();
    if (request === this.#wanted) this.#wanted = undefined;
    this.#running = undefined;
    this.#change({ status: 'error', progress: 0, ...(request && { request }), error });
  }

  #close(): void {
    this.#connection?.close();
    this.#connection = undefined;
    this.#calls.renew();
  }

  #change(state: AnalysisState): void {
    if (this.#disposed) return;
    this.#state = state;
    for (const listener of [...this.#listeners]) listener(state);
  }
}
