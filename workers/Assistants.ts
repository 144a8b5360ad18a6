import type { Scenario } from '#model/scenario.ts';
import type { ShardPart, ShardSimulation } from './ShardWorker.ts';

interface Assistant {
  readonly number: number;
  readonly simulation: ShardSimulation;
  /** Answers 'gone' to the call that is out, if any. */
  leave: () => void;
}

type Answer = ShardPart | 'gone' | undefined;

/** The workers that simulate shards for the leader. One that fails is let go; nobody waits for one that is gone. */
export class Assistants {
  #present: readonly Assistant[] = [];
  #opened: readonly Assistant[] = [];
  #enlisted = 0;

  get count(): number {
    return this.#present.length;
  }

  enlist(simulation: ShardSimulation): number {
    const number = this.#enlisted++;
    this.#present = [...this.#present, { number, simulation, leave: () => undefined }];
    return number;
  }

  /** Lets an assistant go; false when it went before. */
  dismiss(number: number): boolean {
    const assistant = this.#present.find((present) => present.number === number);
    this.#present = this.#present.filter((present) => present !== assistant);
    assistant?.leave();
    return assistant !== undefined;
  }

  /** Gives each assistant its shards of a scenario, in the order they came. */
  open(scenario: Scenario, shares: readonly (readonly number[])[]): void {
    this.#opened = this.#present;
    this.#opened.forEach(({ simulation, number }, index) => {
      const opened = async (): Promise<void> => simulation.open(scenario, shares[index] ?? []);
      opened().catch(() => this.dismiss(number));
    });
  }

  /**
   * Parts of all assistants (none unless summaries are asked for, or after a newer scenario was opened), or 'gone' when
   * one of them is missing.
   */
  async advance(draws: number, summarise: boolean): Promise<readonly ShardPart[] | 'gone'> {
    const asked = this.#opened.map((assistant) => this.#ask(assistant, draws, summarise));
    const answers = await Promise.all(asked);
    if (answers.includes('gone')) return 'gone';
    return answers.filter((answer) => answer !== undefined && answer !== 'gone');
  }

  async #ask(assistant: Assistant, draws: number, summarise: boolean): Promise<Answer> {
    if (!this.#present.includes(assistant)) return 'gone';
    const { simulation, number } = assistant;
    const left = new Promise<'gone'>((resolve) => {
      assistant.leave = () => {
        resolve('gone');
      };
    });
    try {
      const part = await Promise.race([left, simulation.advance(draws, summarise)]);
      return summarise ? (part ?? 'gone') : part;
    } catch {
      this.dismiss(number);
      return 'gone';
    }
  }
}
