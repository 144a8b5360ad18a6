import type { Issue } from '#model/issue.ts';
import { parseScenario } from '#model/parseScenario.ts';
import { codecVersion, dataVersion, engineVersion } from '#model/versions.ts';
import { closeLink } from './closeLink.ts';
import { LinkReport, type Report } from './LinkReport.ts';
import type { ReadState, ReferenceName } from './linkState.ts';
import { migrateLink } from './migrations.ts';
import { readBoard } from './readBoard.ts';
import { readLetter } from './readLetter.ts';
import { readSections, type ScenarioParts } from './readSections.ts';
import {
  frozenBoard,
  frozenReference,
  isReferenceVersion,
  newestReference,
  type ReferenceVersion,
} from './references.ts';
import { keyOfLetter, languageLetters, referenceLetters, sectionKeys } from './sections.ts';
import { themeLetters, type Sections } from './sections.ts';
import { splitSections } from './splitSections.ts';
import { unpackSection, type Unpacked } from './unpackSection.ts';

/** Longer fragments are not read: no scenario needs them. */
export const longestLink = 262_144;

/** Versions a link was written with. */
export interface LinkVersions {
  readonly codec: number;
  readonly engine: number;
  readonly data: number;
}

export interface DecodedLink {
  readonly state: ReadState;
  readonly issues: readonly Issue[];
  /** Absent when the link does not say. */
  readonly versions?: LinkVersions;
}

/**
 * Reads the fragment of a link, with or without `#`. Never throws: what is not understood becomes an issue that
 * names the part, everything else is kept. An empty fragment is the default state. `unpacked` is what
 * its packed section holds, if it has one (see `readLink`).
 */
export function decodeLink(fragment: string, unpacked?: Unpacked): DecodedLink {
  const found = new LinkReport();
  const { report } = found;
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  if (text.length > longestLink) report('outOfRange', 'length', text.length, `[0, ${longestLink}]`);
  if (text === '' || text.length > longestLink)
    return { state: readState({}, report), issues: found.issues };
  const versions = readVersions(text, report);
  checkEnd(text, report);
  const plain = unpackSection(text, unpacked, report);
  const [, ...parts] = migrateLink(plain, versions?.codec ?? codecVersion).split('~');
  const state = readState(splitSections(parts, report), report);
  return { state, issues: found.issues, ...(versions && { versions }) };
}

function readVersions(text: string, report: Report): LinkVersions | undefined {
  const match = /^(\d{1,4})\.(\d{1,4})\.(\d{1,4})(?=~|$)/.exec(text);
  if (!match) {
    report('unreadable', 'versions', text.split('~', 1)[0], 'codec.engine.data');
    return undefined;
  }
  const [codec, engine, data] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (codec > codecVersion) report('newer', 'codec', codec, String(codecVersion));
  if (engine > engineVersion) report('newer', 'engine', engine, String(engineVersion));
  if (data > dataVersion) report('newer', 'data', data, String(dataVersion));
  return { codec, engine, data };
}

function checkEnd(text: string, report: Report): void {
  const mark = `~${sectionKeys.check}`;
  const end = text.lastIndexOf(mark);
  const closed = end < 0 ? '' : closeLink(text.slice(0, end));
  if (text === closed) return;
  const found = end < 0 ? '' : text.slice(end + mark.length);
  report('damaged', 'check', found, end < 0 ? `${mark}…` : closed.slice(end + mark.length));
}

function readState(sections: Sections, report: Report): ReadState {
  const changes = readSections(sections, report);
  const { name, version } = readReference(sections.reference, report);
  const { scenario, issues } = parseScenario(over(name, version, changes));
  for (const { code, place, value, expected } of issues) report(code, place, value, expected);
  const board = readBoard(sections, frozenBoard(version), report);
  const language = readLetter(sections, 'language', languageLetters, report);
  const theme = readLetter(sections, 'theme', themeLetters, report);
  return { ...board, scenario, ...(language && { language }), ...(theme && { theme }) };
}

/** A frozen reference with what a link changes, in the form of a scenario file. */
function over(name: ReferenceName, version: ReferenceVersion, changes: ScenarioParts): unknown {
  const { levels, starts, ...rest } = frozenReference(name, version);
  return {
    ...rest,
    dt: undefined,
    ...changes,
    levers: { ...levels, ...changes.levers },
    starts: { ...starts, ...changes.starts },
    uncertainty: { ...rest.uncertainty, ...changes.uncertainty },
  };
}

function readReference(
  text: string | undefined,
  report: Report,
): { name: ReferenceName; version: ReferenceVersion } {
  const fallback = { name: 'plan', version: newestReference } as const;
  if (text === undefined) return fallback;
  const name = keyOfLetter(referenceLetters, text.slice(0, 1));
  const version = /^\d{1,4}$/.test(text.slice(1)) ? Number(text.slice(1)) : NaN;
  if (name && isReferenceVersion(version)) return { name, version };
  const known = Object.values(referenceLetters).map((letter) => `${letter}${newestReference}`);
  report('unknown', 'reference', text, known.join(' '));
  return name ? { name, version: newestReference } : fallback;
}
