const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Unicode text as base64url of its UTF-8 bytes (RFC 4648, section 5, without padding). */
export function writeNote(note: string): string {
  const bytes = utf8(note);
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const triple = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const count = Math.min(3, bytes.length - i) + 1;
    for (let k = 0; k < count; k++) text += alphabet[(triple >> (18 - 6 * k)) & 63] ?? '';
  }
  return text;
}

/** Reads what `writeNote` writes; undefined when the text is not base64url or the bytes are not UTF-8. */
export function readNote(text: string): string | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined;
  let escaped = '';
  for (let i = 0; i < text.length; i += 4) {
    const part = text.slice(i, i + 4);
    let bits = 0;
    for (let k = 0; k < 4; k++) bits = (bits << 6) | Math.max(0, alphabet.indexOf(part[k] ?? 'A'));
    for (let k = 0; k < part.length - 1; k++)
      escaped += `%${((bits >> (16 - 8 * k)) & 255).toString(16).padStart(2, '0')}`;
  }
  try {
    return decodeURIComponent(escaped);
  } catch {
    return undefined;
  }
}

function utf8(text: string): number[] {
  const escaped = encodeURIComponent(wellFormed(text));
  const parts = escaped.match(/%[0-9A-F]{2}|[^%]/g) ?? [];
  return parts.map((part) =>
    part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0),
  );
}

/** Half a surrogate pair has no UTF-8 form: it becomes the replacement character. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
