import { closeLink } from './closeLink.ts';
import { encodeLink } from './encodeLink.ts';
import type { LinkState } from './linkState.ts';
import { sectionKeys } from './sections.ts';

/** Shorter links are never packed: what unpacks has to be loaded, too. */
export const packedFrom = 200;

/** The fragment of a link in its shorter form: as `encodeLink` writes it, or with its sections packed. */
export async function writeLink(state: LinkState): Promise<string> {
  const link = encodeLink(state);
  if (link.length < packedFrom) return link;
  const packed = await import('./packedText.ts').then(
    ({ packText }) => packLink(link, packText),
    () => link,
  );
  return packed.length < link.length ? packed : link;
}

/** The same link with all its sections in one that is packed. */
function packLink(link: string, pack: (text: string) => string): string {
  const start = link.indexOf('~');
  const end = link.lastIndexOf(`~${sectionKeys.check}`);
  const packed = pack(link.slice(start + 1, end));
  return closeLink(`${link.slice(0, start)}~${sectionKeys.packed}${packed}`);
}
