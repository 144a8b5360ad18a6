import { decodeLink, longestLink, type DecodedLink } from '#share/decodeLink.ts';
import { unpackPieces } from '#share/packedText.ts';
import { longestUnpacked, packedSection } from '#share/unpackSection.ts';

/** Reads a fragment as `readLink` does, in one go; `piece` is called after each piece that is unpacked. */
export function readAtOnce(fragment: string, piece: () => void = () => undefined): DecodedLink {
  const packed = fragment.length > longestLink ? undefined : packedSection(fragment);
  if (packed === undefined) return decodeLink(fragment);
  const pieces = unpackPieces(packed, longestUnpacked);
  for (;;) {
    const { done, value } = pieces.next();
    piece();
    if (done) return decodeLink(fragment, value);
  }
}
