import { deflateSync, Inflate } from 'fflate';
import { readBytes, writeBytes } from './bytesText.ts';
import type { Unpacked } from './unpackSection.ts';

/**
 * Bytes unpacked at a time. They can grow to half a megabyte, and at worst, when every few of them begin a block with
 * tables of its own, take some milliseconds.
 */
const piece = 512;
/** Milliseconds of unpacking until others get their turn. */
const turn = 8;

const decoder = new TextDecoder('latin1');

/** The ASCII text of sections, deflated (RFC 1951), as base64url. */
export function packText(text: string): string {
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  return writeBytes(deflateSync(bytes, { level: 9 }));
}

/** Reads what `packText` writes piece by piece, and stops as soon as there is more than `most`. */
export function* unpackPieces(packed: string, most: number): Generator<undefined, Unpacked> {
  const bytes = readBytes(packed);
  if (!bytes) return { text: '', end: 'damaged' };
  const found: string[] = [];
  let size = 0;
  const stream = new Inflate((part) => {
    if (size <= most) found.push(decoder.decode(part));
    size += part.length;
  });
  const unpacked = (end: Unpacked['end']): Unpacked => ({
    text: found.join('').slice(0, most),
    end: size > most ? 'tooLong' : end,
  });
  try {
    for (let from = 0; from < bytes.length && size <= most; from += piece) {
      stream.push(bytes.subarray(from, from + piece));
      yield undefined;
    }
    if (size <= most) stream.push(new Uint8Array(0), true);
  } catch {
    return unpacked('damaged');
  }
  return unpacked(size === 0 ? 'damaged' : 'whole');
}

/** Reads what `packText` writes, and lets others have their turn in between. */
export async function unpackText(packed: string, most: number): Promise<Unpacked> {
  const pieces = unpackPieces(packed, most);
  let begun = performance.now();
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
    if (performance.now() - begun < turn) continue;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
}
