import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { any, anyState, negative, positive, type AnyState } from './anyExpression.ts';
import { RefusedModel, shownBy } from './changedModel.ts';
import {
  add,
  divide,
  exp,
  isSound,
  log,
  max,
  multiply,
  name,
  number,
  power,
  sqrt,
  type AnyExpression,
  type Estimate,
} from './estimate.ts';

/** Whether both have the same number, or none. */
function agree(actual: number, expected: unknown): boolean {
  if (typeof expected !== 'number' || !Number.isFinite(expected)) return !Number.isFinite(actual);
  return actual === expected || Math.abs(actual - expected) < 1e-9 * Math.abs(expected);
}

/** Compares every value that rounding cannot have moved; returns how many there were. */
function compare(expressions: readonly AnyExpression[], states: readonly AnyState[] = []): number {
  const texts = expressions.map(({ text }) => text);
  let compared = 0;
  for (const years of shownBy(texts, states)) {
    const now = new Map<string, Estimate>();
    const next = new Map<string, Estimate>();
    for (const { name, initial } of states) next.set(name, initial.estimate(years[0]!.scope));
    for (const { actual, expected, scope } of years) {
      for (const { name } of states) now.set(name, next.get(name)!);
      const before = new Map<string, unknown>([...scope, ...now]);
      for (const { name, update } of states) next.set(name, update.estimate(before));
      const after = new Map(before);
      for (const { name } of states) after.set(`${name}Next`, next.get(name)!);
      expressions.forEach(({ text, estimate }, i) => {
        if (!isSound(estimate(after))) return;
        compared += 1;
        if (!agree(actual[i]!, expected[i]))
          throw new Error(`${text}: ${String(actual[i])}, mathjs has ${String(expected[i])}`);
      });
    }
  }
  return compared;
}

/** A failure names the expression; making it shorter would take minutes. */
const runs = (numRuns: number) => ({ numRuns, endOnFailure: true });

/** Runs what is refused only where every run would divide by 0 or leave the numbers there are. */
function unlessInfinite(run: () => number): number {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RefusedModel)) throw error;
    expect(error.message).toMatch(/division by 0|too large/);
    return 0;
  }
}

describe('a changed expression gives the numbers of mathjs', () => {
  test('whatever it is made of', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.tuple(positive, negative, any, any, positive, negative, any, any),
        (expressions) => {
          compared += unlessInfinite(() => compare(expressions));
        },
      ),
      runs(5),
    );
    expect(compared).toBeGreaterThan(100);
  });

  test('in states, whatever their sign', () => {
    const [one, two] = [name('oneNext'), name('twoNext')];
    const shown = [
      ...[one, two, log(power([one, number(2)])), sqrt(multiply([one, multiply([one, exp(two)])]))],
      ...[divide([one, two]), power([multiply([one, two]), number(4)])],
      ...[
        power([max([one, number(0.1)]), name('leverCurvature')]),
        log(add([power([two, number(2)]), number(1)])),
      ],
    ];
    let compared = 0;
    fc.assert(
      fc.property(anyState('one'), anyState('two'), (...states) => {
        compared += unlessInfinite(() => compare(shown, states));
      }),
      runs(4),
    );
    expect(compared).toBeGreaterThan(20);
  });

  const x = '(digitalShare2019-2)';
  const y = '(skilledShareNext-3)';
  const zero = '(max(smeShare,exportShare)-max(exportShare,smeShare))';
  const cases = [
    ['roots of roots', ['sqrt(sqrt(smeShare))', '(smeShare^0.5)^0.5*4^0.25', 'sqrt(smeShare*sqrt(exportShare))', 'sqrt(smeShare^1.5)', 'smeShare^0.75', '(smeShare^0.3)^0.5']],
    ['roots of even powers', [`sqrt(${x}^2)`, `(${x}^4)^0.5`, `(${x}^2)^1.5`, `sqrt(${x}*${x})`, `sqrt(${x}*${y})`, 'sqrt(demandGapNext^2)', `sqrt(idiosyncraticLevelNext^2/${x}^2)`]],
    ['logarithms of products of negatives', [`log(${x}^2)`, `log(${x}*${y})`, `log(${x}/${y})`, `log(-${x}*smeShare)`, `log(-2*${x})`, `log(sqrt(${x}*${y}))`, `log((${x}*${y})^leverCurvature)`]],
    ['whole powers of negatives', [`${x}^9`, `${x}^(-3)`, `${x}^20`, `${x}^-11`, `${x}^(2*4)`, '(-2)^7*smeShare', `${x}^100`, `-${x}^2`]],
    ['powers of zero', [`1+${zero}^1.2`, `1+${zero}^leverCurvature`, `1+sqrt(${zero})`, `${zero}^0`, '(0*smeShare)^0.5+1', '0^1.2+smeShare', `exp(log(${zero}))+1`]],
    ['no number where there is no real one', ['sqrt(demandGapNext)', 'log(demandGapNext)', 'demandGapNext^leverCurvature', 'sqrt(demandGapNext)*sqrt(demandGapNext)', 'sqrt(demandGapNext)^2', 'exp(log(demandGapNext))', 'demandGapNext^1.2', `1/${zero}`]],
  ] as const; // prettier-ignore
  test.each(cases)('%s', (_, texts) => {
    for (const years of shownBy(texts))
      for (const { actual, expected } of years)
        texts.forEach((text, i) => {
          expect([text, actual[i]]).toEqual([text, agree(actual[i]!, expected[i]) ? actual[i] : expected[i]]); // prettier-ignore
        });
  });
});
