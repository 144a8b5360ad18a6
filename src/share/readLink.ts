import { decodeLink, longestLink, type DecodedLink } from './decodeLink.ts';
import { longestUnpacked, packedSection } from './unpackSection.ts';

/** Reads the fragment of a link whatever its form, like `decodeLink`; what unpacks is loaded when it is needed. */
export async function readLink(fragment: string): Promise<DecodedLink> {
  const packed = fragment.length > longestLink ? undefined : packedSection(fragment);
  if (packed === undefined) return decodeLink(fragment);
  const unpacked = await import('./packedText.ts').then(
    ({ unpackText }) => unpackText(packed, longestUnpacked),
    () => undefined,
  );
  return decodeLink(fragment, unpacked);
}
