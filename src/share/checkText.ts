/** Two characters computed over a text (FNV-1a, 32 bits, folded): a changed text keeps them by chance once in 1,296. */
export function checkText(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  const folded = ((hash ^ (hash >>> 16)) >>> 0) % 1296;
  return folded.toString(36).padStart(2, '0');
}
