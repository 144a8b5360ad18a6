import { printedPercent } from './printProbability.ts';

export type ProbabilityState = 'likely' | 'uncertain' | 'unlikely';

/**
 * Word for a probability: likely from 80 %, unlikely to 20 %. Taken from P as printed, or a tile saying
 * 80 % could be called uncertain.
 */
export function probabilityState(probability: number): ProbabilityState {
  const percent = printedPercent(probability);
  if (percent >= 80) return 'likely';
  return percent <= 20 ? 'unlikely' : 'uncertain';
}

/** Colour of each state, for marks and words alike. */
export const stateColours: Readonly<Record<ProbabilityState, string>> = {
  likely: 'var(--met)',
  uncertain: 'var(--ink2)',
  unlikely: 'var(--unlikely)',
};
