import type { GraphNode } from './graph.ts';
import { declaredPositive } from './inputRanges.ts';
import {
  aboveZero,
  both,
  everything,
  exponential,
  interval,
  isInside,
  larger,
  logarithm,
  negative,
  onlyNumber,
  point,
  power,
  product,
  reciprocal,
  root,
  smaller,
  sum,
  type Interval,
} from './interval.ts';
import type { BuiltModel, StateDefinition } from './modelGraph.ts';
import { parseExpression } from './parseExpression.ts';

/** Between which numbers a value lies in every run, as far as it can be proven. */
export type RangeOf = (node: GraphNode) => Interval;

const lows = [{ above: 0 }, { from: 0 }, {}];
const highs = [{ to: 1 }, {}];
interface Guess {
  low: number;
  high: number;
}

/**
 * Ranges of all values, from those of the inputs. What holds of a state is assumed and kept only where the initial
 * value and the update bear it out: above 0 or from 0 on, up to 1.
 */
export function rangesOf(built: BuiltModel, inputRanges: ReadonlyMap<string, Interval>): RangeOf {
  const { states } = built.graph;
  const guesses = new Map(states.map(({ name }) => [name, { low: 0, high: 0 }]));
  for (;;) {
    const stateRanges = new Map([...guesses].map(([name, guess]) => [name, rangeOfGuess(guess)]));
    const rangeOf = rangesUnder(built, inputRanges, stateRanges);
    const weakened = states.filter((state) => weaken(state, guesses.get(state.name), rangeOf));
    if (weakened.length === 0) return rangeOf;
  }
}

function rangeOfGuess({ low, high }: Guess): Interval {
  return interval({ ...lows[low], ...highs[high] });
}

/** Takes back what the initial value or the update do not bear out; whether there was anything. */
function weaken(
  { initial, next }: StateDefinition,
  guess: Guess | undefined,
  rangeOf: RangeOf,
): boolean {
  const holds = (bounds: Interval): boolean =>
    isInside(rangeOf(initial), bounds) && isInside(rangeOf(next), bounds);
  if (!guess) return false;
  const isLowRight = holds(interval({ ...lows[guess.low] }));
  const isHighRight = holds(interval({ ...highs[guess.high] }));
  if (!isLowRight) guess.low += 1;
  if (!isHighRight) guess.high += 1;
  return !isLowRight || !isHighRight;
}

function rangesUnder(
  built: BuiltModel,
  inputs: ReadonlyMap<string, Interval>,
  states: ReadonlyMap<string, Interval>,
): RangeOf {
  const known = new Map<GraphNode, Interval>();
  const declared = new Set<GraphNode>();
  const rangeOf: RangeOf = (node) => {
    const range = known.get(node) ?? inferred(node);
    known.set(node, range);
    return range;
  };
  const inferred = (node: GraphNode): Interval => {
    const range = rangeOfNode(node, rangeOf, inputs, states);
    return declared.has(node) ? both(range, aboveZero) : range;
  };
  for (const { expression, shares } of declaredPositive) {
    const node = find(built, expression);
    const given = shares.map((share) => find(built, share));
    if (node && given.every((share) => share && isInside(rangeOf(share), shareRange)))
      declared.add(node);
  }
  known.clear();
  return rangeOf;
}

const shareRange = interval({ from: 0, to: 1 });

function find(built: BuiltModel, text: string): GraphNode | undefined {
  const answer = parseExpression('', text, built.functions);
  return 'expression' in answer ? built.find(answer.expression) : undefined;
}

function rangeOfNode(
  node: GraphNode,
  rangeOf: RangeOf,
  inputs: ReadonlyMap<string, Interval>,
  states: ReadonlyMap<string, Interval>,
): Interval {
  const [a = everything, b = everything] = node.parts.map(rangeOf);
  const [left, right] = node.parts;
  switch (node.operator) {
    case 'constant':
      return point(node.value);
    case 'input':
      return inputs.get(node.name) ?? everything;
    case 'state':
      return states.get(node.name) ?? everything;
    case 'add':
      return sum(a, b);
    case 'subtract':
      return left === right ? point(0) : sum(a, negative(b));
    case 'negate':
      return negative(a);
    case 'multiply':
      return left === right ? power(a, point(2)) : product(a, b);
    case 'divide':
      return product(a, reciprocal(b));
    case 'power':
      return power(a, b);
    case 'exp':
      return exponential(a);
    case 'log':
      return logarithm(a);
    case 'sqrt':
      return root(a);
    case 'min':
      return smaller(a, b);
    case 'max':
      return larger(a, b);
  }
}

/** Exponent of a power carried out by multiplication and square roots: a small whole number, or a half up to 8. */
export function plainExponent(power: GraphNode, rangeOf: RangeOf): number | undefined {
  const exponent = onlyNumber(rangeOf(power.parts[1] as GraphNode));
  if (exponent === undefined) return undefined;
  const isPlain =
    (Number.isInteger(exponent) && Math.abs(exponent) <= 64) ||
    (Number.isInteger(exponent * 2) && Math.abs(exponent) <= 8);
  return isPlain ? exponent : undefined;
}
