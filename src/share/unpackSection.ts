import { linkText } from './linkText.ts';
import type { Report } from './LinkReport.ts';
import { sectionKeys } from './sections.ts';

/** What could be unpacked: all of it, as much as may be, or what came before the damage. */
export interface Unpacked {
  readonly text: string;
  readonly end: 'whole' | 'tooLong' | 'damaged';
}

/** Characters a packed section may hold: more than the longest scenario takes. */
export const longestUnpacked = 524_288;

/** The packed section of a link without its letter, if it has one. */
export function packedSection(fragment: string): string | undefined {
  const link = linkText(fragment);
  const mark = `~${sectionKeys.packed}`;
  const start = link.indexOf(mark);
  if (start < 0) return undefined;
  const [packed] = link.slice(start + mark.length).split('~', 1);
  return packed;
}

/**
 * A link with the sections of its packed section in the place of it. Where they are not all there, those that are
 * whole are kept.
 */
export function unpackSection(
  link: string,
  unpacked: Unpacked | undefined,
  report: Report,
): string {
  const packed = packedSection(link);
  if (packed === undefined) return link;
  const { text, end } = unpacked ?? { text: '', end: 'damaged' };
  if (end === 'damaged') report('unreadable', 'packed', packed, 'packed sections');
  if (end === 'tooLong') report('outOfRange', 'packed', packed, `[0, ${longestUnpacked}]`);
  const sections = end === 'whole' ? text : text.slice(0, Math.max(0, text.lastIndexOf('~')));
  const [before, after] = halves(link, `~${sectionKeys.packed}${packed}`);
  return before + (sections === '' ? '' : `~${sections}`) + after;
}

/** What stands before and after the first occurrence of a part. */
function halves(text: string, part: string): [string, string] {
  const start = text.indexOf(part);
  return [text.slice(0, start), text.slice(start + part.length)];
}
