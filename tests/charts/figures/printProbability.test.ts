import { describe, expect, it } from 'vitest';
import { printedPercent, printProbability } from '#charts/figures/printProbability.ts';
import { probabilityState } from '#charts/figures/probabilityState.ts';

describe('P as printed', () => {
  it.each([
    [0, '<1%'],
    [0.0049, '<1%'],
    [0.005, '1%'],
    [0.014, '1%'],
    [0.705, '71%'],
    [0.994, '99%'],
    [0.995, '>99%'],
    [1, '>99%'],
  ])('prints %d as %s', (probability, text) => {
    expect(printProbability(probability)).toBe(text);
  });

  it('never prints 0 or 100 percent', () => {
    for (let step = 0; step <= 10_000; step += 1) {
      const percent = printedPercent(step / 10_000);
      expect(percent).toBeGreaterThanOrEqual(1);
      expect(percent).toBeLessThanOrEqual(99);
    }
  });
});

describe('state of a probability', () => {
  it.each([
    [0.794, 'uncertain'],
    [0.795, 'likely'],
    [0.8, 'likely'],
    [1, 'likely'],
    [0.205, 'uncertain'],
    [0.204, 'unlikely'],
    [0.2, 'unlikely'],
    [0, 'unlikely'],
  ])('calls %d %s, as the printed percent says', (probability, state) => {
    expect(probabilityState(probability)).toBe(state);
  });
});
