import type { Issue } from '#model/issue.ts';
import { largestFile } from '#share/openedFile.ts';
import { readStoryText } from '#share/storyText.ts';
import type { Board } from '#state/board.svelte.ts';
import type { Pin } from '#state/Pins.svelte.ts';
import type { StoryStep } from '#state/Story.svelte.ts';

/** A story with the pins it is measured from, to be put back. */
export interface KeptStory {
  readonly pins: readonly Pin[];
  readonly reference: Pin | undefined;
  readonly steps: readonly StoryStep[];
}

/**
 * Puts the story of a file in the place of the one that is there, and its pins, where it has any, in the place of those.
 * Gives what was not understood; undefined where the file holds no story, and nothing changes.
 */
export async function openStory(file: File, board: Board): Promise<readonly Issue[] | undefined> {
  if (file.size > largestFile) return undefined;
  const text = await file.text().catch(() => '');
  const read = await readStoryText(text);
  if (!read || (read.steps.length === 0 && read.issues.length === 0)) return undefined;
  if (read.pins.length > 0) board.pins.replace(read.pins);
  board.story.replace(read.steps);
  board.story.putAside();
  board.issues = read.issues;
  return read.issues;
}
