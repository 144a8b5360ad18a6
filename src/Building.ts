/** How long a sample waits for the page at most, milliseconds: less than the patience with a silent worker. */
const longest = 3000;

/**
 * Tells when the page is built for the first time: on two cores it takes longer by half beside workers that draw a
 * sample. A first answer may come before the page is mounted, as when the words of a language are loaded first.
 */
export class Building {
  readonly #built: Promise<unknown>;
  readonly #after: (milliseconds: number) => Promise<unknown>;
  #wait: Promise<unknown> | undefined;
  /** To be called once the parts of the page wait for their turns. */
  tellMounted: () => void = () => undefined;

  /** `allBuilt` resolves when the parts that wait are built; `after` tells when some time has gone. */
  constructor(
    allBuilt: () => Promise<unknown>,
    after: (milliseconds: number) => Promise<unknown> = (milliseconds) =>
      new Promise((resolve) => setTimeout(resolve, milliseconds)),
  ) {
    this.#after = after;
    this.#built = new Promise<void>((resolve) => {
      this.tellMounted = resolve;
    }).then(allBuilt);
  }

  /** Resolves when the page is built, or has not been for too long since this was first asked. */
  readonly whenBuilt = async (): Promise<void> => {
    await (this.#wait ??= Promise.race([this.#built, this.#after(longest)]));
  };
}
