import type { PrefectureId } from '#model/generated/tables.ts';
import type { Board } from '#state/board.svelte.ts';

/** Makes a prefecture the subject and shows its clusters alone, wherever it is chosen; without one, neither. */
export function showPrefecture({ filter, stage }: Board, id: PrefectureId | undefined): void {
  filter.prefecture = id;
  stage.prefecture = id;
}
