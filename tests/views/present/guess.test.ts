import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  guessShare,
  guessText,
  guessVerdict,
  mostGuesses,
  readGuesses,
} from '#views/present/guess.ts';

const guesses = fc
  .tuple(fc.nat(135), fc.nat(135))
  .map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) }));

describe('guesses as they are typed', () => {
  test.each([
    ['15', [[15, 15]]],
    ['12-17', [[12, 17]]],
    [
      '12–17，14、 20 到 22; 9',
      [
        [12, 17],
        [14, 14],
        [20, 22],
        [9, 9],
      ],
    ],
    ['17 to 12', [[12, 17]]],
    ['', []],
  ])('%j', (text, expected) => {
    expect(readGuesses(text, 135)).toEqual(expected.map(([low, high]) => ({ low, high })));
  });

  test.each(['many', '15.5', '-3', '12-', '1-2-3', '136', '1e2', '0x10', '99999'])(
    'are refused where a part is none: %j',
    (text) => expect(readGuesses(text, 135)).toBeUndefined(),
  );

  test('are refused where there are more than a room can read', () => {
    const text = Array.from({ length: mostGuesses + 1 }, (_, place) => place).join(' ');
    expect(readGuesses(text, 135)).toBeUndefined();
  });

  test('come back from their own text', () => {
    fc.assert(
      fc.property(fc.array(guesses, { maxLength: mostGuesses }), (list) => {
        expect(readGuesses(list.map(guessText).join('，'), 135)).toEqual(list);
      }),
    );
  });

  test('of any text are none or within the counts there can be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { low, high } of readGuesses(text, 135) ?? [])
          expect(0 <= low && low <= high && high <= 135).toBe(true);
      }),
    );
  });
});

describe('a guess against the model', () => {
  const counts = [0, 1, 2, 4, 1];

  test('holds as many draws as end within it', () => {
    expect(guessShare({ low: 3, high: 3 }, counts)).toBe(0.5);
    expect(guessShare({ low: 0, high: 99 }, counts)).toBe(1);
    expect(guessShare({ low: 5, high: 9 }, counts)).toBe(0);
    expect(guessShare({ low: 0, high: 9 }, [])).toBe(0);
  });

  test('splits the draws as it is split', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 20 }), fc.nat(19), (list, at) => {
        const whole = guessShare({ low: 0, high: 19 }, list);
        const parts =
          guessShare({ low: 0, high: at }, list) + guessShare({ low: at + 1, high: 19 }, list);
        expect(parts).toBeCloseTo(whole, 12);
      }),
    );
  });

  test('is too low, too high, or holds the median', () => {
    expect(guessVerdict({ low: 12, high: 14 }, 15)).toBe('low');
    expect(guessVerdict({ low: 12, high: 15 }, 15)).toBe('holds');
    expect(guessVerdict({ low: 16, high: 16 }, 15)).toBe('high');
  });
});
