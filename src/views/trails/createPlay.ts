/** Milliseconds a year stays before the next. */
const stay = 900;

/**
 * Steps through years, one after another, until the last.
 * @param step goes to the next year; false when there is none
 * @param onend called when it stops, by itself or not
 * @returns a function that stops it
 */
export function createPlay(step: () => boolean, onend: () => void): () => void {
  const timer = setInterval(() => {
    if (!step()) stop();
  }, stay);
  function stop(): void {
    clearInterval(timer);
    onend();
  }
  return stop;
}
