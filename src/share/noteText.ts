import { readBytes, writeBytes } from './bytesText.ts';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Unicode text as base64url of its UTF-8 bytes; half a surrogate pair becomes the replacement character. */
export function writeNote(note: string): string {
  return writeBytes(new TextEncoder().encode(note));
}

/** Reads what `writeNote` writes; undefined when the text is not base64url or the bytes are not UTF-8. */
export function readNote(text: string): string | undefined {
  const bytes = readBytes(text);
  try {
    return bytes && strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The beginning of a text with at most so many characters; a pair of surrogates is not cut in two. */
export function shortened(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
