/** Windows that have said goodbye: one that is only loaded anew is back within moments, and nobody should notice. */
export class Farewells {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #miss: (key: string) => void;
  readonly #grace: number;

  /**
   * @param grace milliseconds until a window that is gone is missed
   * @param miss is told of each window that is missed
   */
  constructor(grace: number, miss: (key: string) => void) {
    this.#grace = grace;
    this.#miss = miss;
  }

  /** A window is gone. */
  bid(key: string): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => {
        this.#timers.delete(key);
        this.#miss(key);
      }, this.#grace),
    );
  }

  /** Misses at once whoever is gone: another window has come in its place. */
  settle(): void {
    const gone = [...this.#timers.keys()];
    this.stop();
    for (const key of gone) this.#miss(key);
  }

  /** Waits for nobody any more. */
  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}
