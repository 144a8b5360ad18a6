const tickMilliseconds = 500;

/**
 * Waits some seconds, then tells. Time is counted in short ticks, so that a machine that slept, or a page in the
 * background, does not take its own pause for the worker's silence.
 */
export class Patience {
  readonly #timer: ReturnType<typeof setInterval>;

  constructor(seconds: number, tell: () => void) {
    let left = (seconds * 1000) / tickMilliseconds;
    this.#timer = setInterval(() => {
      if (--left > 0) return;
      this.stop();
      tell();
    }, tickMilliseconds);
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
