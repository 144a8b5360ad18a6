import { closeLink } from './closeLink.ts';
import { sectionKeys } from './sections.ts';

/** Characters of a link that mails and chats may write as escapes, though an address needs none for them. */
const escapes = /%(7E|2D|2E|5F)/giu;
/** What may stand in a link, but for the dot: a link does not end in one, a sentence does. */
const ofLink = /^[\w~-]/u;
const checkLength = 2;

/**
 * A fragment as it was written: without `#`, without needless escapes, and without what a sentence, an address or a
 * bracket put behind it. Only what follows a check that is right is taken away.
 */
export function linkText(fragment: string): string {
  const text = (fragment.startsWith('#') ? fragment.slice(1) : fragment).replace(
    escapes,
    (escape) => decodeURIComponent(escape),
  );
  const mark = `~${sectionKeys.check}`;
  const start = text.lastIndexOf(mark);
  const end = start + mark.length + checkLength;
  if (start < 0 || end >= text.length || ofLink.test(text.slice(end))) return text;
  const link = text.slice(0, end);
  return closeLink(text.slice(0, start)) === link ? link : text;
}
