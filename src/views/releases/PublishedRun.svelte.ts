import type { ReleaseAnswer, ReleaseQuestion } from '#releases/contract.ts';
import { openRelease, ReleaseFault, type Release } from '#releases/openRelease.ts';
import type { ReleaseCard } from '#releases/card.ts';

/** A question to a release on its way: how far it is, then its answer, or why there is none. */
export class PublishedRun {
  share = $state(0);
  answer = $state.raw<ReleaseAnswer | undefined>();
  card = $state.raw<ReleaseCard | undefined>();
  fault = $state.raw<ReleaseFault['kind'] | undefined>();
  #release: Release | undefined;
  #left = false;
  readonly #open: () => Promise<Release>;

  constructor(folder: URL, open: (folder: URL) => Promise<Release> = openRelease) {
    this.#open = () => open(folder);
  }

  /** Asks; also again after a fault. */
  async ask(question: ReleaseQuestion): Promise<void> {
    this.fault = undefined;
    this.share = 0;
    try {
      const release = await this.#open();
      if (this.#left) {
        release.close();
        return;
      }
      this.#release = release;
      this.card = release.card;
      this.answer = await release.ask(question, (share) => (this.share = share));
    } catch (error) {
      this.fault = error instanceof ReleaseFault ? error.kind : 'failed';
    } finally {
      this.#release?.close();
      this.#release = undefined;
    }
  }

  /** Nobody waits for the answer any more. */
  leave(): void {
    this.#left = true;
    this.#release?.close();
  }
}
