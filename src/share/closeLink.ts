import { checkText } from './checkText.ts';
import { sectionKeys } from './sections.ts';

/** A link with the check that tells whether all of it arrived. */
export function closeLink(link: string): string {
  const body = `${link}~${sectionKeys.check}`;
  return body + checkText(body);
}
