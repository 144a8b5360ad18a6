import { checkSum } from './checkSum.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** Length, type and check sum of a chunk. */
const frame = 12;

/** What a picture says under a keyword; or where it is damaged, in bytes from its start. */
export type PngText = { readonly text: string | undefined } | { readonly damagedAt: number };

/** Whether bytes begin as a PNG does; nothing behind its signature is looked at. */
export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, place) => bytes[place] === byte);
}

/**
 * The picture with texts under their keywords, as uncompressed iTXt chunks right after its header (PNG, third
 * edition, 11.3.3.4). A keyword is Latin, a text is any Unicode.
 */
export function writePngText(
  png: Uint8Array,
  texts: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const header = signature.length + frame + lengthAt(png, signature.length);
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  const parts = [png.subarray(0, header), ...chunks, png.subarray(header)];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}

/** Reads the text under a keyword. The picture itself is not decoded; its end must be there. */
export function readPngText(png: Uint8Array, keyword: string): PngText {
  let found: string | undefined;
  for (let at: number = signature.length; at + frame <= png.length;) {
    const length = lengthAt(png, at);
    const end = at + frame + length;
    if (end > png.length) return { damagedAt: at };
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (type === 'IEND') return { text: found };
    if (type === 'iTXt' && found === undefined) {
      if (lengthAt(png, end - 4) !== checkSum(png.subarray(at + 4, end - 4)))
        return { damagedAt: at };
      found = textOf(png.subarray(at + 8, end - 4), keyword);
    }
    at = end;
  }
  return { damagedAt: png.length };
}

function lengthAt(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);
}

function textChunk(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder();
  // Keyword, its end, not compressed twice, no language, no translated keyword.
  const content = encoder.encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(content.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length - 4);
  chunk.set(content, 4);
  view.setUint32(content.length + 4, checkSum(content));
  return chunk;
}

/** The text of an iTXt chunk with this keyword; undefined for another keyword, or one that is compressed. */
function textOf(body: Uint8Array, keyword: string): string | undefined {
  const start = new TextEncoder().encode(`${keyword}\0\0\0`);
  if (!start.every((byte, place) => body[place] === byte)) return undefined;
  const language = body.indexOf(0, start.length);
  const translated = language < 0 ? -1 : body.indexOf(0, language + 1);
  return translated < 0 ? undefined : new TextDecoder().decode(body.subarray(translated + 1));
}
