import type { Issue } from '#model/issue.ts';
import { sameScenario } from '#model/sameScenario.ts';
import { largestFile, type FileFault, type OpenedFile } from '#share/openedFile.ts';
import { svgNamespace } from '#share/pictureText.ts';
import { readFile } from '#share/readFile.ts';
import type { ScenarioState } from '#state/ScenarioState.svelte.ts';

/** What came of a file. */
export interface Opened {
  readonly outcome: 'opened' | 'same' | FileFault | 'unreadable';
  /** Its name, cut where it is long. */
  readonly file: string;
  /** Where the mistake stands, if there is one place. */
  readonly place: string;
  readonly issues: readonly Issue[];
  /** Files that came with it and were left. */
  readonly others: number;
}

const longestName = 60;

/** Opens the scenario in the first of these files as one gesture; where there is none, nothing on the board changes. */
export async function openFile(
  files: readonly File[],
  scenario: ScenarioState,
): Promise<Opened | undefined> {
  const [file] = files;
  if (!file) return undefined;
  const name = shorten(file.name);
  const rest = { file: name, place: '', issues: [], others: files.length - 1 };
  const read = await readBytes(file);
  if (!read) return { ...rest, outcome: 'unreadable' };
  if ('fault' in read) return { ...rest, outcome: read.fault, place: read.place };
  const { issues } = read;
  if (sameScenario(read.scenario, scenario.current)) return { ...rest, outcome: 'same', issues };
  scenario.apply({ control: 'file', id: name }, read.scenario);
  return { ...rest, outcome: 'opened', issues };
}

/** Undefined for what cannot be read at all, such as a folder. */
async function readBytes(file: File): Promise<OpenedFile | undefined> {
  if (file.size > largestFile) return { fault: 'tooLarge', place: '' };
  try {
    return readFile(new Uint8Array(await file.arrayBuffer()), textOfMetadata);
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
