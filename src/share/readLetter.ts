import type { Report } from './LinkReport.ts';
import { keyOfLetter, type Section, type Sections } from './sections.ts';

/** What the letter of a section stands for; one that stands for nothing is reported. */
export function readLetter<K extends string>(
  sections: Sections,
  key: Section,
  letters: Readonly<Record<K, string>>,
  report: Report,
): K | undefined {
  const text = sections[key];
  if (text === undefined) return undefined;
  const found = keyOfLetter(letters, text);
  if (found === undefined) report('unknown', key, text, Object.values(letters).join(' '));
  return found;
}
