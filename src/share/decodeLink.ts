import type { Issue } from '#model/issue.ts';
import { codecVersion, dataVersion, engineVersion } from '#model/versions.ts';
import { closeLink } from './closeLink.ts';
import { linkText } from './linkText.ts';
import { LinkReport, type Report } from './LinkReport.ts';
import type { ReadState } from './linkState.ts';
import { migrateLink } from './migrations.ts';
import { readState } from './readState.ts';
import { sectionKeys } from './sections.ts';
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
  const text = fragment.length > longestLink ? fragment : linkText(fragment);
  if (text.length > longestLink) report('outOfRange', 'length', text.length, `[0, ${longestLink}]`);
  if (text === '' || text.length > longestLink)
    return { state: readState([], report), issues: found.issues };
  const versions = readVersions(text, report);
  checkEnd(text, report);
  const plain = unpackSection(text, unpacked, report);
  const [, ...parts] = migrateLink(plain, versions?.codec ?? codecVersion).split('~');
  const state = readState(parts, report);
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
