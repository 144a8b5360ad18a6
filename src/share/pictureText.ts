import type { OpenedFile } from './openedFile.ts';
import { readLink } from './readLink.ts';

/** Keyword of the text in a PNG that holds the fragment of the link. */
export const pngKeyword = 'Tierline scenario';
/** Namespace of the element in the metadata of an SVG that holds it. */
export const svgNamespace = 'urn:tierline:scenario';

/** Longer metadata are not read: no link is as long. */
const longestMetadata = 300_000;

/** The part of a drawing that may hold a scenario, as text of its own; undefined where there is none. */
export function metadataOf(svg: string): string | undefined {
  const start = svg.indexOf('<metadata');
  const end = svg.indexOf('</metadata>', start);
  const none = start < 0 || end < 0 || end - start > longestMetadata;
  return none ? undefined : svg.slice(start, end + '</metadata>'.length);
}

/** Opens the fragment a picture carries. A link that was cut or altered gives no scenario, as it could be any other. */
export async function openFragment(fragment: string): Promise<OpenedFile> {
  const link = fragment.trim();
  if (link === '') return { fault: 'noScenario', place: '' };
  const { state, issues, versions } = await readLink(link);
  const broken = issues.find(({ code, place }) => code === 'damaged' || isUnread(code, place));
  if (broken) return { fault: 'damaged', place: broken.place };
  const making = versions && { versions, written: { link } };
  return { scenario: state.scenario, issues, shown: state, ...(making && { making }) };
}

function isUnread(code: string, place: string): boolean {
  if (place === 'link.length' || place === 'link.packed') return true;
  return code === 'unreadable' && place === 'link.versions';
}
