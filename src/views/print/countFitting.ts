import { textWidth } from '#charts/figures/fitText.ts';

/** Type of the words, and the room between two of them. */
export const [wordSize, wordGap] = [12, 16];

/** Room for words that are not broken, in lines. */
export interface LineRoom {
  readonly width: number;
  readonly lines: number;
  /** Between two of them. */
  readonly gap: number;
}

/**
 * How many of the given widths fit into the room, one after another, when what tells the rest comes after them. All of
 * them where they all fit.
 * @param rest width of what tells that there are more
 */
export function countFitting(widths: readonly number[], rest: number, room: LineRoom): number {
  if (linesOf(widths, room) <= room.lines) return widths.length;
  let count = widths.length - 1;
  while (count > 0 && linesOf([...widths.slice(0, count), rest], room) > room.lines) count -= 1;
  return count;
}

/** How many lines texts of a printed list take. */
export function countLines(texts: readonly string[], width: number): number {
  const widths = texts.map((text) => textWidth(text, wordSize));
  return linesOf(widths, { width, gap: wordGap });
}

function linesOf(widths: readonly number[], { width, gap }: Omit<LineRoom, 'lines'>): number {
  let lines = widths.length > 0 ? 1 : 0;
  let used = 0;
  for (const each of widths) {
    if (used > 0 && used + gap + each > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? gap : 0) + Math.min(each, width);
  }
  return lines;
}
