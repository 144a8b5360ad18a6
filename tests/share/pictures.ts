import { svgNamespace } from '#share/pictureText.ts';

const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==';

/** A picture of one pixel. */
export const smallestPng: Uint8Array = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));

/** A drawing that carries a text where ours carry their link. */
export function drawing(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<svg xmlns="http://www.w3.org/2000/svg"><metadata><scenario xmlns="${svgNamespace}">${escaped}</scenario></metadata><rect/></svg>`;
}

/** What the parser of a browser finds, for tests without a document. */
export function textOfMetadata(metadata: string): string | undefined {
  const found = /<scenario xmlns="urn:tierline:scenario">([^<]*)<\/scenario>/u.exec(metadata);
  return found?.[1]?.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}
