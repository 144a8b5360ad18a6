import { describe, expect, it } from 'vitest';
import { sampleGuesses } from '#charts/gallery/sampleGuesses.ts';
import GuessChart from '#charts/present/GuessChart.svelte';
import { guessRange, guessTicks } from '#charts/present/guessScale.ts';
import { drawSvg, expectStored } from '../picture.ts';

describe('guesses of a count', () => {
  it.each(Object.entries(sampleGuesses))('are drawn as stored: %s', (name, props) => {
    const svg = drawSvg(GuessChart, props);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expectStored(`guess-${name}`, svg);
  });

  it('let nothing of the draws through while the count is covered', () => {
    const { covered } = sampleGuesses;
    expect(guessRange(15, covered!.guesses)).toEqual([7, 23]);
    expect(drawSvg(GuessChart, covered!)).toBe(
      drawSvg(GuessChart, { ...covered!, revealed: undefined }),
    );
    expect(drawSvg(GuessChart, covered!)).not.toContain('var(--met)');
  });

  it('stand on an axis that holds the target, every guess and every draw that is not rare', () => {
    const counts = Array.from({ length: 60 }, (_, count) => (count === 40 ? 100 : 0));
    expect(guessRange(15, [{ low: 3, high: 4 }], counts)).toEqual([3, 40]);
    expect(guessRange(4, [])).toEqual([0, 10]);
  });

  it('name whole counts that stand far enough apart', () => {
    expect(guessTicks([7, 23], 704)).toHaveLength(17);
    expect(guessTicks([0, 135], 704)).toEqual([
      0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130,
    ]);
    expect(guessTicks([12, 13], 20)).toEqual([]);
  });
});
