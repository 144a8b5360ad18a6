import type { PinValue } from '#charts/marks/MarkProps.ts';
import type { Result } from '#model/result.ts';
import type { PinnedRun } from '#state/board.svelte.ts';

/** What a mark shows of the pins that are simulated. */
export function pinValues(
  pinned: readonly PinnedRun[],
  valueOf: (result: Result) => number | undefined,
): readonly PinValue[] {
  return pinned.flatMap(({ letter, name, colour, result }) => {
    const value = result && valueOf(result);
    return value === undefined ? [] : [{ letter, name, colour, value }];
  });
}
