import type { Report } from './LinkReport.ts';
import { sectionKeys, type Section, type Sections } from './sections.ts';

const letters = Object.values(sectionKeys).join(' ');
const keys = new Map<string, Section>(
  Object.entries(sectionKeys).map(([key, letter]) => [letter, key as Section]),
);
/** Twice as many sections as there are kinds of them: what newer versions add is named one by one. */
const mostSections = 2 * keys.size;

/** The sections of an unpacked link by their key; of one that is given twice the first counts. */
export function splitSections(parts: readonly string[], report: Report): Sections {
  const sections: Partial<Record<Section, string>> = {};
  if (parts.length > mostSections)
    report('outOfRange', 'sections', parts.length, `[0, ${mostSections}]`);
  for (const part of parts.slice(0, mostSections)) {
    const key = keys.get(part.slice(0, 1));
    if (key === undefined) report('unknown', 'section', part, letters);
    else if (key === 'packed') report('notAllowed', key, part, 'one, and not within another');
    else if (sections[key] !== undefined)
      report('conflict', key, part, `one section ${sectionKeys[key]}`);
    else sections[key] = part.slice(1);
  }
  return sections;
}
