/** What someone in the room guesses: from one count to another, both included; equal for a single count. */
export interface Guess {
  readonly low: number;
  readonly high: number;
}

/** Guesses one round takes; more would not be read from the back of a room. */
export const mostGuesses = 8;

const range = /^(\d{1,4})(?:\s*(?:[-–—−~～到至]|to)\s*(\d{1,4}))?$/i;

/**
 * Reads guesses as they are typed: `15`, `12-17`, several with commas, semicolons or spaces between them.
 * @param most highest count there can be
 * @returns undefined where a part is no guess, or where there are too many
 */
export function readGuesses(text: string, most: number): readonly Guess[] | undefined {
  const parts = text
    .replace(/\s*(?:[-–—−~～到至]|\bto\b)\s*/gi, '-')
    .split(/[\s,，;；、/]+/)
    .filter((part) => part !== '');
  if (parts.length > mostGuesses) return undefined;
  const guesses = parts.map((part) => readGuess(part, most));
  return guesses.every((guess) => guess !== undefined) ? guesses : undefined;
}

function readGuess(text: string, most: number): Guess | undefined {
  const found = range.exec(text);
  if (!found) return undefined;
  const first = Number(found[1]);
  const second = found[2] === undefined ? first : Number(found[2]);
  if (Math.max(first, second) > most) return undefined;
  return { low: Math.min(first, second), high: Math.max(first, second) };
}

/** A guess as text: `15`, `12–17`. */
export function guessText({ low, high }: Guess): string {
  return low === high ? String(low) : `${low}–${high}`;
}

/**
 * Share of the draws that end within a guess.
 * @param counts draws by count, index 0 upward
 */
export function guessShare({ low, high }: Guess, counts: ArrayLike<number>): number {
  let [within, all] = [0, 0];
  for (let count = 0; count < counts.length; count++) {
    const draws = counts[count]!;
    all += draws;
    if (count >= low && count <= high) within += draws;
  }
  return all > 0 ? within / all : 0;
}

export type Verdict = 'holds' | 'low' | 'high';

/** Where a guess lies against the median: it holds it, or is too low or too high. */
export function guessVerdict({ low, high }: Guess, median: number): Verdict {
  if (high < median) return 'low';
  return low > median ? 'high' : 'holds';
}
