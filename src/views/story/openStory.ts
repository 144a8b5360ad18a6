import type { Issue } from '#model/issue.ts';
import { largestFile } from '#share/openedFile.ts';
import { readStoryText } from '#share/storyText.ts';
import type { Board } from '#state/board.svelte.ts';
import { olderStory } from './olderStory.ts';

/** What came of a story file: what was not understood, and the way back to what it took the place of, if that was anything. */
export interface OpenedStory {
  readonly issues: readonly Issue[];
  readonly putBack?: () => void;
}

/**
 * Puts the story of a file in the place of the one on the board, and its pins, where it has any, in the place of those;
 * where an earlier release wrote it, that is told. Undefined where the file holds no step that can be read; then nothing
 * changes.
 */
export async function openStory(
  file: Blob,
  board: Pick<Board, 'pins' | 'story' | 'older'>,
): Promise<OpenedStory | undefined> {
  if (file.size > largestFile) return undefined;
  const read = await readStoryText(await file.text().catch(() => ''));
  if (!read || read.steps.length === 0) return undefined;
  const { pins, story, older } = board;
  const [before, steps, reference] = [pins.list, story.steps, pins.reference];
  if (read.pins.length > 0) pins.replace(read.pins);
  story.replace(read.steps);
  board.older = olderStory(read) ?? (older?.steps ? undefined : older);
  if (before.length + steps.length === 0) return { issues: read.issues };
  return {
    issues: read.issues,
    putBack: () => {
      pins.replace(before, reference && before.indexOf(reference));
      story.replace(steps);
      story.putAside();
      board.older = older;
    },
  };
}
