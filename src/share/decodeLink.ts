import { showValue, type Issue, type IssueCode } from '#model/issue.ts';
import { parseScenario } from '#model/parseScenario.ts';
import { codecVersion, dataVersion, engineVersion } from '#model/versions.ts';
import { checkText } from './checkText.ts';
import type { LinkState, ReferenceName } from './linkState.ts';
import { migrateLink } from './migrations.ts';
import { readSections, type ScenarioParts } from './readSections.ts';
import {
  frozenReference,
  isReferenceVersion,
  newestReference,
  type ReferenceVersion,
} from './references.ts';
import {
  clusterCodes,
  keyOfLetter,
  languageLetters,
  referenceLetters,
  sectionKeys,
  themeLetters,
  viewLetters,
  type Section,
} from './sections.ts';

/** Longer fragments are not read: no scenario needs them. */
export const longestLink = 65_536;

/** Versions a link was written with. */
export interface LinkVersions {
  readonly codec: number;
  readonly engine: number;
  readonly data: number;
}

export interface DecodedLink {
  readonly state: LinkState;
  readonly issues: readonly Issue[];
  /** Absent when the link does not say. */
  readonly versions?: LinkVersions;
}

/**
 * Reads the fragment of a link, with or without `#`. Never throws: what is not understood becomes an issue that
 * names the part, everything else is kept. An empty fragment is the default state.
 */
export function decodeLink(fragment: string): DecodedLink {
  const issues: Issue[] = [];
  const report = (code: IssueCode, place: string, value: unknown, expected: string): void => {
    issues.push({
      code,
      place: `link${place === '' ? '' : '.'}${place}`,
      value: showValue(value),
      expected,
    });
  };
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  if (text === '') return { state: stateOf({}, [], {}), issues };
  if (text.length > longestLink) {
    report('outOfRange', 'length', text.length, `[0, ${longestLink}]`);
    return { state: stateOf({}, [], {}), issues };
  }
  const versions = readVersions(text);
  if (!versions) report('unreadable', 'versions', text.split('~', 1)[0], 'codec.engine.data');
  else {
    if (versions.codec > codecVersion)
      report('newer', 'codec', versions.codec, String(codecVersion));
    if (versions.engine > engineVersion)
      report('newer', 'engine', versions.engine, String(engineVersion));
    if (versions.data > dataVersion) report('newer', 'data', versions.data, String(dataVersion));
  }
  checkEnd(text, report);
  const [, ...parts] = migrateLink(text, versions?.codec ?? codecVersion).split('~');
  const sections = splitSections(parts, report);
  const state = stateOf(sections, issues, readSections(sections, report), report);
  return { state, issues, ...(versions && { versions }) };
}

type Report = (code: IssueCode, place: string, value: unknown, expected: string) => void;
export type Sections = Readonly<Partial<Record<Section, string>>>;

function readVersions(text: string): LinkVersions | undefined {
  const match = /^(\d{1,4})\.(\d{1,4})\.(\d{1,4})(?=~|$)/.exec(text);
  if (!match) return undefined;
  return { codec: Number(match[1]), engine: Number(match[2]), data: Number(match[3]) };
}

function checkEnd(text: string, report: Report): void {
  const end = text.lastIndexOf(`~${sectionKeys.check}`);
  const body = text.slice(0, end + 2);
  const found = end < 0 ? '' : text.slice(end + 2);
  const expected = checkText(body);
  if (end < 0 || found !== expected) report('damaged', 'check', found, end < 0 ? '~x…' : expected);
}

function splitSections(parts: readonly string[], report: Report): Sections {
  const sections: Partial<Record<Section, string>> = {};
  for (const part of parts) {
    const key = keyOfLetter(sectionKeys, part.slice(0, 1));
    if (key === undefined) report('unknown', 'section', part, Object.values(sectionKeys).join(' '));
    else if (sections[key] !== undefined)
      report('conflict', key, part, `one section ${sectionKeys[key]}`);
    else sections[key] = part.slice(1);
  }
  return sections;
}

function stateOf(
  sections: Sections,
  issues: Issue[],
  changes: ScenarioParts,
  report: Report = () => undefined,
): LinkState {
  const { name, version } = readReference(sections.reference, report);
  const { levels, starts, ...rest } = frozenReference(name, version);
  const parsed = parseScenario({
    ...rest,
    dt: undefined,
    ...changes,
    levers: { ...levels, ...changes.levers },
    starts: { ...starts, ...changes.starts },
    uncertainty: { ...rest.uncertainty, ...changes.uncertainty },
  });
  for (const issue of parsed.issues) issues.push({ ...issue, place: `link.${issue.place}` });
  const letter = <K extends string>(
    key: Section,
    letters: Readonly<Record<K, string>>,
  ): K | undefined => {
    const text = sections[key];
    const found = text === undefined ? undefined : keyOfLetter(letters, text);
    if (text !== undefined && found === undefined)
      report('unknown', key, text, Object.values(letters).join(' '));
    return found;
  };
  const selected = sections.selected === undefined ? undefined : clusterCodes.id(sections.selected);
  if (sections.selected !== undefined && !selected)
    report('unknown', 'selected', sections.selected, 'a cluster');
  const language = letter('language', languageLetters);
  const theme = letter('theme', themeLetters);
  return {
    scenario: parsed.scenario,
    reference: letter('shownReference', referenceLetters) ?? 'none',
    view: letter('view', viewLetters) ?? 'ladder',
    ...(selected && { selected }),
    ...(language && { language }),
    ...(theme && { theme }),
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
