import { untrack } from 'svelte';
import type { AnalysisClient, AnalysisState } from '#client/contract.ts';
import type { Analysis, AnalysisKind, AnalysisRequest } from '#model/analysis.ts';
import { sameScenario } from '#model/sameScenario.ts';
import type { Scenario } from '#model/scenario.ts';

const kinds: readonly AnalysisKind[] = ['paired', 'split', 'prefectures'];

/**
 * Analyses of the scenario at rest, one after another, each only while somebody shows it. The newest answer of each kind
 * stays until the next one; `isOf` tells whether it still is of the scenario on the board.
 */
export class Analyses {
  #answers = $state.raw<Analysis>({});
  #shown = $state.raw<readonly AnalysisKind[]>([]);
  #failed = $state.raw<readonly AnalysisKind[]>([]);
  #asked: AnalysisRequest | undefined;
  #wanted: Scenario | undefined;
  #against: Scenario | undefined;
  #running = $state.raw<{ readonly kind: AnalysisKind; readonly progress: number } | undefined>();
  readonly #client: AnalysisClient | undefined;

  /** Without a client nothing is ever found. */
  constructor(client: AnalysisClient | undefined) {
    this.#client = client;
    client?.subscribe((state) => {
      this.#hear(state);
    });
  }

  /** The newest answer of each kind. */
  get newest(): Analysis {
    return this.#answers;
  }

  /** Kinds that are on the screen. */
  get shown(): readonly AnalysisKind[] {
    return this.#shown;
  }

  /** How much of an analysis of this kind is done, from 0 to 1; undefined where none is under way. */
  progressOf(kind: AnalysisKind): number | undefined {
    return this.#running?.kind === kind ? this.#running.progress : undefined;
  }

  /** Whether an analysis of this kind found nothing for the scenario wanted last. */
  hasFailed(kind: AnalysisKind): boolean {
    return this.#failed.includes(kind);
  }

  /** Whether the newest answer of a kind is of this scenario, against the one it was compared with last. */
  isOf(kind: AnalysisKind, scenario: Scenario): boolean {
    const answer = this.#answers[kind];
    if (answer === undefined || !sameScenario(answer.scenario, scenario)) return false;
    if (!('against' in answer)) return true;
    return this.#against !== undefined && sameScenario(answer.against, this.#against);
  }

  /** Tells that a kind is on the screen; returns the way to tell that it is gone. */
  show(kind: AnalysisKind): () => void {
    const before = untrack(() => this.#shown);
    this.#shown = [...before, kind];
    return () => {
      const now = untrack(() => this.#shown);
      this.#shown = now.toSpliced(now.indexOf(kind), 1);
    };
  }

  /**
   * Wants what is shown for a scenario at rest; undefined while nothing is at rest. Comparisons are with `against`, which has
   * the draws of the scenario.
   */
  want(scenario: Scenario | undefined, against?: Scenario): void {
    if (scenario !== this.#wanted || against !== this.#against) this.#failed = [];
    this.#wanted = scenario;
    this.#against = against;
    this.#next();
  }

  /** Asks again for what failed. */
  retry(): void {
    this.#failed = [];
    this.#next();
  }

  #hear({ status, request, progress, answer }: AnalysisState): void {
    this.#running = status === 'running' && request ? { kind: request.kind, progress } : undefined;
    if (!request || status === 'running' || status === 'idle') return;
    this.#asked = undefined;
    if (answer) this.#answers = { ...this.#answers, ...answer };
    else if (this.#wanted && sameScenario(this.#wanted, request.scenario))
      this.#failed = [...this.#failed, request.kind];
    this.#next();
  }

  #next(): void {
    const scenario = this.#wanted;
    const kind =
      scenario &&
      kinds.find(
        (one) =>
          this.#shown.includes(one) &&
          (one !== 'paired' || this.#against !== undefined) &&
          !this.#failed.includes(one) &&
          !this.isOf(one, scenario),
      );
    if (!scenario || !kind) {
      if (this.#asked) this.#client?.stop();
      this.#asked = undefined;
      return;
    }
    const against = kind === 'paired' ? this.#against : undefined;
    const asked = this.#asked;
    if (
      asked?.kind === kind &&
      sameScenario(asked.scenario, scenario) &&
      (!against || (asked.against && sameScenario(asked.against, against)))
    )
      return;
    this.#asked = { kind, scenario, ...(against && { against }) };
    this.#client?.run(this.#asked);
  }
}
