import fc from 'fast-check';
import {
  add,
  divide,
  exp,
  log,
  max,
  min,
  multiply,
  name,
  negate,
  number,
  power,
  sqrt,
  subtract,
  type AnyExpression,
} from './estimate.ts';

const positiveNames = [
  'digitalShare2019',
  'smeShare',
  'leverCurvature',
  'capitalElasticity',
  'skilledShareNext',
  'relativeEnergyIntensity',
  'outputPriceNext',
  'talentComplement',
].map(name);
/** Of either sign, depending on cluster, year and draw. */
const anyNames = ['demandGapNext', 'idiosyncraticLevelNext', 'producerInflation'].map(name);
const numbers = [0.25, 0.5, 1, 1.7, 2, 3].map(number);
const even = fc.constantFrom(...[2, 4, 6, -2, 20].map(number));
const odd = fc.constantFrom(...[3, 9, -1, -3, 11].map(number));
const fractions = fc.constantFrom(...[0.5, 1.5, -0.5, 0.25, 0.3, 1.2, 8.5].map(number));

/** Expressions made of the whole allow-list whose value is positive, negative, or of either sign. */
export const { positive, negative, any } = fc.letrec<
  Record<'positive' | 'negative' | 'any', AnyExpression>
>((tie) => {
  const [positive, negative, any] = [tie('positive'), tie('negative'), tie('any')];
  const depth = { depthSize: 'small', maxDepth: 5 } as const;
  return {
    positive: fc.oneof(
      depth,
      fc.constantFrom(...positiveNames, ...numbers),
      fc.tuple(positive, positive).map(add),
      fc.tuple(positive, positive).map(multiply),
      fc.tuple(positive, positive).map(divide),
      fc.tuple(positive, fc.oneof(fractions, even, odd, any)).map(power),
      fc.tuple(negative, negative).map(multiply),
      fc.tuple(negative, negative).map(divide),
      fc.tuple(fc.oneof(negative, any), even).map(power),
      fc.tuple(positive, any).map(max),
      fc.tuple(positive, positive).map(min),
      positive.map(sqrt),
      any.map(exp),
    ),
    negative: fc.oneof(
      depth,
      fc.constantFrom(...positiveNames.map(negate), number(-1.3)),
      positive.map(negate),
      fc.tuple(negative, positive).map(subtract),
      fc.tuple(negative, positive).map(multiply),
      fc.tuple(positive, negative).map(divide),
      fc.tuple(negative, odd).map(power),
      fc.tuple(negative, any).map(min),
    ),
    any: fc.oneof(
      depth,
      fc.constantFrom(...anyNames),
      positive,
      negative,
      fc.tuple(positive, positive).map(subtract),
      fc.tuple(any, any).map(add),
      fc.tuple(any, any).map(multiply),
      fc.tuple(any, fc.oneof(even, odd)).map(power),
      fc.tuple(any, any).map(max),
      positive.map(log),
    ),
  };
});

/** A state, whatever its sign, and how it goes on. */
export interface AnyState {
  readonly name: string;
  readonly initial: AnyExpression;
  readonly update: AnyExpression;
}

/** States that grow by factors, by additions or towards a limit. */
export function anyState(stateName: string): fc.Arbitrary<AnyState> {
  const [state, fixed] = [name(stateName), name('digitalShare2019')];
  const initial = fc.constantFrom(number(0.5), number(-0.5), fixed, subtract([fixed, number(0.3)]));
  const limit = fc.constantFrom(number(1), number(-0.2), name('smeShare'));
  const update = fc.oneof(
    any.map((factor) => multiply([state, factor])),
    any.map((exponent) => multiply([state, exp(exponent)])),
    any.map((divisor) => divide([state, divisor])),
    any.map((growth) => add([state, growth])),
    fc.tuple(positive, any).map((parts) => multiply([state, power(parts)])),
    fc
      .tuple(limit, any)
      .map(([end, exponent]) => subtract([end, multiply([subtract([end, state]), exp(exponent)])])),
    fc
      .tuple(limit, negative)
      .map(([end, exponent]) => subtract([end, multiply([subtract([end, state]), exp(exponent)])])),
  );
  return fc.record({ name: fc.constant(stateName), initial, update });
}
