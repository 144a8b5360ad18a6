import type { Issue } from '#model/issue.ts';
import type { Scenario } from '#model/scenario.ts';
import { sameScenario } from '#model/sameScenario.ts';
import { releaseOfPage } from '#model/versions.ts';
import { isBefore } from '#releases/releaseName.ts';
import type { ReadState } from '#share/linkState.ts';
import { largestFile, type FileFault, type Making, type OpenedFile } from '#share/openedFile.ts';
import { svgNamespace } from '#share/pictureText.ts';
import { readFile } from '#share/readFile.ts';
import type { Board } from '#state/board.svelte.ts';
import type { OlderWork } from '#state/OlderWork.ts';
import { pinAlso } from '#state/pinAlso.ts';
import { openStory } from '../story/openStory.ts';

/** What came of a file. */
export interface Opened {
  readonly outcome: 'opened' | 'story' | 'same' | FileFault | 'unreadable';
  /** Its name, cut where it is long. */
  readonly file: string;
  /** Where the mistake stands, if there is one place. */
  readonly place: string;
  readonly issues: readonly Issue[];
  /** Files that came with it and were left. */
  readonly others: number;
  /** Pins of a picture that had no room beside those of the board. */
  readonly unpinned: number;
  /** What a picture shows of its scenario; it is left to the user whether the board shows it, too. */
  readonly shown?: ReadState;
  /** The way back to the story that another took the place of. */
  readonly putBack?: () => void;
}

const longestName = 60;

/**
 * Opens the scenario in the first of these files as one gesture, or its story; where there is none, nothing changes. A
 * picture brings its reference along, as its marks are measured from it, and its pins beside those of the board, of
 * which none is lost. It brings neither view nor filter: whoever drops a picture asks for its scenario.
 */
export async function openFile(
  files: readonly File[],
  board: Pick<Board, 'scenario' | 'pins' | 'story' | 'older'>,
): Promise<Opened | undefined> {
  const [file] = files;
  if (!file) return undefined;
  const name = shorten(file.name);
  const rest = { file: name, place: '', issues: [], others: files.length - 1, unpinned: 0 };
  const story = await openStory(file, board);
  if (story) return { ...rest, outcome: 'story', ...story };
  const read = await readBytes(file);
  if (!read) return { ...rest, outcome: 'unreadable' };
  if ('fault' in read) return { ...rest, outcome: read.fault, place: read.place };
  const { issues, shown, making, scenario } = read;
  const found = { ...rest, issues, ...(shown && { shown, unpinned: measureFrom(shown, board) }) };
  board.older =
    making && isBefore(making.versions, releaseOfPage) ? olderOf(making, scenario) : undefined;
  if (sameScenario(scenario, board.scenario.current)) return { ...found, outcome: 'same' };
  board.scenario.apply({ control: 'file', id: name }, scenario);
  return { ...found, outcome: 'opened' };
}

function olderOf({ versions, written }: Making, scenario: Scenario): OlderWork {
  return { asked: written, versions, scenario };
}

/** Makes the reference and the pins of a picture those of the board; gives how many pins had no room. */
function measureFrom(
  shown: ReadState,
  { scenario, pins }: Pick<Board, 'scenario' | 'pins'>,
): number {
  const pinned = pinAlso(pins, shown.pins ?? []);
  const reference = shown.referencePin === undefined ? undefined : pinned[shown.referencePin];
  scenario.reference = shown.reference;
  pins.refer(reference?.key);
  return pinned.filter((pin) => pin === undefined).length;
}

/** Undefined for what cannot be read at all, such as a folder. */
async function readBytes(file: File): Promise<OpenedFile | undefined> {
  if (file.size > largestFile) return { fault: 'tooLarge', place: '' };
  try {
    return await readFile(new Uint8Array(await file.arrayBuffer()), textOfMetadata);
  } catch {
    return undefined;
  }
}

/** Our element in the metadata of a drawing, as text. A parsed document is never shown and runs nothing. */
export function textOfMetadata(metadata: string): string | undefined {
  const parsed = new DOMParser().parseFromString(metadata, 'application/xml');
  const [found] = parsed.getElementsByTagNameNS(svgNamespace, 'scenario');
  return found?.textContent ?? undefined;
}

function shorten(name: string): string {
  return name.length > longestName ? `${name.slice(0, 40)}…${name.slice(-15)}` : name;
}
