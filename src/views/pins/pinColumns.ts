import type { LadderPin } from '#charts/ladder/LadderProps.ts';
import type { PinnedRun } from '#state/board.svelte.ts';
import { referenceColumn } from '../stage/ladderFigures.ts';

/** Output of 2022 of the pins that are simulated, as the ladder shows it. */
export function pinColumns(pinned: readonly PinnedRun[]): readonly LadderPin[] {
  return pinned.flatMap(({ letter, name, colour, result }) =>
    result ? [{ letter, name, colour, outputs: referenceColumn(result) }] : [],
  );
}
