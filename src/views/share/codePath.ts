import { encode } from 'uqr';

/** Larger codes have modules too small for the camera of a phone on a screen. */
const largestVersion = 25;
/** Modules of white around the code, as ISO/IEC 18004 wants. */
const quietZone = 4;

/** A QR code as one path of unit squares, with its quiet zone; undefined for a text that is too long for one. */
export function codePath(
  text: string,
): { readonly path: string; readonly size: number } | undefined {
  for (const ecc of ['M', 'L'] as const) {
    try {
      const { data, size } = encode(text, { ecc, border: quietZone, maxVersion: largestVersion });
      const path = data.flatMap((row, y) =>
        row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
      );
      return { path: path.join(''), size };
    } catch {
      // Too long at this level; the next one holds more.
    }
  }
  return undefined;
}
