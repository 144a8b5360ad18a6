import type { ScorecardMessages } from './zh.ts';
import { withinSentence } from '../formats.ts';

/** The same in English. */
export const en: ScorecardMessages = {
  median: 'Median',
  band: '90% band',
  range: (low, high) => `${low} to ${high}`,
  goals: {
    tolerant: (goal, bound) => `Meets about ${goal} (from ${bound})`,
    strict: (goal) => `Meets ${goal} strictly`,
  },
  error: (points) => `±${points}`,
  reference: (name) => `Reference: ${withinSentence(name)}`,
  headline: 'Seven headline targets',
  all: 'All twelve',
  without: (target) => `Without ${target.toLowerCase()}`,
  draws: (draws) =>
    `± is the standard error of ${draws} draws, in percentage points; it holds no error of the model itself.`,
  grades: {
    tier: (near, weak) =>
      near === 0
        ? 'No cluster is near the line.'
        : `Of ${near} clusters near the line, ${weak} have a grade C estimate as 2019 base${2 * weak >= near ? ': the count hangs on them' : ''}.`,
    ratio: (sectors) =>
      `The base-year coefficients of all ${sectors} sectors are grade C judgements; level and change hang on them.`,
    count:
      'Follows from assumed rates of progress, which are judgement: planning arithmetic, not inference.',
    joint: (weak, all) =>
      `${weak} of ${all} base figures are grade C estimates; most sector coefficients are judgement.`,
  },
};
