import { expect, it } from 'vitest';
import { textWidth } from '#charts/figures/fitText.ts';
import { placeGuesses } from '#charts/present/placeGuesses.ts';
import { wholeFigure } from '#i18n/formats.ts';
import { presentMessages } from '#i18n/present/messages.ts';

const size = 13;
const { guess, verdict, share } = presentMessages.en.guess;
const note = `${verdict.holds}, ${share('>99%')}`;

it('the longest words of a guess stay within the chart, wherever it lies and however large the type is', () => {
  for (const width of [358, 488, 577, 664, 704, 850])
    for (let low = 7; low <= 23; low++)
      for (let high = low; high <= 23; high++) {
        const pitch = width / 17;
        const middle = (count: number): number => (count - 7 + 0.5) * pitch;
        const told = { low, high, label: guess(`${wholeFigure(low)}–${wholeFigure(high)}`), note };
        const [row] = placeGuesses([told], middle, { width, height: 200, size });
        const words = textWidth(`${told.label} ${note}`, size);
        const left = row!.anchor === 'start' ? row!.x : row!.x - words;
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + words).toBeLessThanOrEqual(Math.max(width, words));
        // Words that stand on the height of the mark do not lie on it.
        if (row!.below === 0)
          expect(left >= row!.to || left + words <= row!.from, `${low}–${high}`).toBe(true);
      }
});

it('many guesses stand closer, and one whose words stand below its mark takes the room of both', () => {
  const middle = (count: number): number => count * 30;
  const row = (low: number, high: number) => ({ low, high, label: '', note: 'x'.repeat(60) });
  const placed = placeGuesses([row(1, 1), row(4, 18), row(2, 2)], middle, {
    ...{ width: 600, height: 60, size },
  });
  expect(placed.map(({ y }) => y)).toEqual([10, 30, 67]);
  expect(placed.map(({ height }) => height)).toEqual([20, 37, 20]);
  const crowd = Array.from({ length: 8 }, (_, place) => ({ ...row(place, place), note: '' }));
  const last = placeGuesses(crowd, middle, { width: 600, height: 140, size }).at(-1)!;
  expect(last.y + last.height / 2).toBeLessThanOrEqual(140);
});
