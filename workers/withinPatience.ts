const tickMilliseconds = 500;
const ticks = 8;

/**
 * An answer that is waited for at most four seconds, then it rejects. Time is counted in short ticks, so that a
 * machine that slept does not take its sleep for silence.
 */
export async function withinPatience<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setInterval> | undefined;
  let left = ticks;
  const silence = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      if (--left <= 0) reject(new Error('no answer'));
    }, tickMilliseconds);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearInterval(timer);
  }
}
