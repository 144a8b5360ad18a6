import { textWidth } from '../figures/fitText.ts';

/** Narrower names stay in one line. */
const short = 90;

/** A name in two lines of words, as even as they come with the figure behind it; only itself where there is no such. */
export function labelLines(label: string, figure: string, size: number): readonly string[] {
  if (textWidth(label + figure, size) < short) return [label];
  const words = label.split(' ');
  const splits = words
    .slice(1)
    .map((_, place) => [words.slice(0, place + 1).join(' '), words.slice(place + 1).join(' ')]);
  const widthOf = ([first = '', second = '']: readonly string[]): number =>
    Math.max(textWidth(first, size), textWidth(second + figure, size));
  return splits.reduce<readonly string[]>(
    (best, split) => (best.length === 1 || widthOf(split) < widthOf(best) ? split : best),
    [label],
  );
}
