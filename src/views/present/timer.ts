/** Time spent on a presentation: what was counted before, and since when it counts, in milliseconds. */
export interface Timer {
  readonly spent: number;
  /** Time of the clock at which it was started; absent while it pauses. */
  readonly since?: number;
}

/** Milliseconds a timer shows; a clock that was set back takes nothing away. */
export function elapsed({ spent, since }: Timer, now: number): number {
  return since === undefined ? spent : spent + Math.max(0, now - since);
}

/** The timer counting on from now, or pausing where it counts. */
export function toggleTimer(timer: Timer, now: number): Timer {
  const spent = elapsed(timer, now);
  return timer.since === undefined ? { spent, since: now } : { spent };
}

/** The timer at zero; one that counts goes on counting. */
export function resetTimer({ since }: Timer, now: number): Timer {
  return since === undefined ? { spent: 0 } : { spent: 0, since: now };
}

/** Whole seconds as `4:07`, from an hour on `1:04:07`. */
export function timerText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  const end = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${end}` : `${minutes}:${end}`;
}
