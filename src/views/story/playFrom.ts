import type { Board } from '#state/board.svelte.ts';
import { thenFocus } from '../parts/thenFocus.ts';

/** Plays a story from a step on; the focus goes to the player, where every key that turns a page does so. */
export function playFrom(story: Board['story'], place: number): void {
  story.go(place);
  void thenFocus('.player');
}
