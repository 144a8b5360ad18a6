import type { GuessChartProps } from '../present/GuessChartProps.ts';

const draws = (mean: number, spread: number): number[] =>
  Array.from({ length: 60 }, (_, count) =>
    Math.round(1000 * Math.exp(-(((count - mean) / spread) ** 2))),
  );
const size = { width: 704, height: 400 } as const;
const tier = { target: 15, tolerated: 14, targetLabel: '目标 15 左右', label: '千亿级' } as const;
const revealed = {
  counts: draws(15.2, 2),
  median: 15,
  band: [12, 17] as const,
  summary: '推演中位数 15 个，90% 的抽样在 12–17 个',
};
const guess = (low: number, high: number, note = '') => ({
  ...{ low, high, note },
  label: `猜 ${low === high ? low : `${low}–${high}`}`,
});

/** Guesses of a count: covered, revealed, none, far off, and as many as there can be. */
export const sampleGuesses: Readonly<Record<string, GuessChartProps>> = {
  covered: { ...tier, ...size, guesses: [guess(15, 15), guess(10, 13)] },
  revealed: {
    ...{ ...tier, ...size, revealed },
    guesses: [
      guess(15, 15, '猜中中位数，推演落在其中的概率 31%'),
      guess(10, 13, '比中位数低，推演落在其中的概率 17%'),
      guess(19, 22, '比中位数高，推演落在其中的概率 <1%'),
    ],
  },
  nobody: { ...tier, ...size, revealed, guesses: [] },
  far: {
    ...tier,
    ...size,
    revealed,
    guesses: [guess(0, 0, '比中位数低'), guess(120, 120, '比中位数高')],
  },
  many: {
    ...{ ...tier, ...size, revealed },
    guesses: Array.from({ length: 8 }, (_, place) => guess(8 + place, 8 + 2 * place)),
  },
  certain: {
    ...{ ...tier, ...size, guesses: [guess(2, 2)] },
    revealed: { counts: [0, 0, 512], median: 2, band: [2, 2], summary: '推演中位数 2 个' },
  },
};
