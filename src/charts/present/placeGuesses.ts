import { textWidth } from '../figures/fitText.ts';
import type { CountSpan } from './guessScale.ts';

/** A guess with what is said of it. */
export interface ToldGuess extends CountSpan {
  readonly label: string;
  readonly note: string;
}

/** A guess on the chart, pixels: its mark, `y` below the first row, and how tall it is with its words. */
export interface PlacedGuess extends ToldGuess {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
  /** Where the words are held, and how far below the middle of the mark they stand. */
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly below: number;
}

/** Room between a mark and its words. */
const gap = 12;
/** Height of a mark with words beside it: as it is drawn, and where there are many of them. */
const [tallest, lowest] = [27, 17];
const wordsHeight = 17;

/** Pixels the guesses may take, and those of their type. */
export interface GuessRoom {
  readonly width: number;
  readonly height: number;
  readonly size: number;
}

/** Words stand beside their mark where either side holds them, else below it; none leave the chart. */
export function placeGuesses(
  guesses: readonly ToldGuess[],
  middle: (count: number) => number,
  { width, height: room, size }: GuessRoom,
): readonly PlacedGuess[] {
  const row = Math.max(lowest, Math.min(tallest, room / guesses.length));
  let top = 0;
  return guesses.map((guess) => {
    const [from, to] = [middle(guess.low), middle(guess.high)];
    const words = textWidth(`${guess.label} ${guess.note}`, size) * 1.04 + 2;
    const right = to + gap + words <= width;
    const beside = right || from - gap - words >= 0;
    const height = beside ? row : row + wordsHeight;
    const start = Math.max(0, Math.min((from + to - words) / 2, width - words));
    const placed = { ...guess, from, to, y: top + row / 2, height };
    top += height;
    if (!beside) return { ...placed, x: start, anchor: 'start', below: wordsHeight + 1 };
    return right
      ? { ...placed, x: to + gap, anchor: 'start', below: 0 }
      : { ...placed, x: from - gap, anchor: 'end', below: 0 };
  });
}
