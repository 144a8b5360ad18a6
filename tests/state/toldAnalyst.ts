import type { AnalysisClient, AnalysisState } from '#client/contract.ts';
import type { AnalysisRequest } from '#model/analysis.ts';

/** An analyst that says what it is told to. */
export class ToldAnalyst implements AnalysisClient {
  readonly asked: AnalysisRequest[] = [];
  stops = 0;
  #listener: (state: AnalysisState) => void = () => undefined;

  run(request: AnalysisRequest): void {
    this.asked.push(request);
  }
  stop(): void {
    this.stops += 1;
  }
  subscribe(listener: (state: AnalysisState) => void): () => void {
    this.#listener = listener;
    return () => undefined;
  }
  dispose(): void {
    this.#listener = () => undefined;
  }
  say(state: Partial<AnalysisState>): void {
    this.#listener({ status: 'settled', progress: 1, ...state });
  }
}
