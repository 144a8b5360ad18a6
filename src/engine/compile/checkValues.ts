import { expHighest } from '../maths/coefficients.ts';
import { axis } from './axes.ts';
import type { EquationError, Operator } from './expression.ts';
import type { GraphNode } from './graph.ts';
import { onlyNumber, type Interval } from './interval.ts';
import type { BuiltModel, Origin } from './modelGraph.ts';
import type { RangeOf } from './ranges.ts';
import { axesOfNodes, inferStateAxes, type Axes } from './stateAxes.ts';

/** Refuses what is no number in any run, as far as the ranges of the inputs tell, and initial values that need a step. */
export function checkValues(built: BuiltModel, inputAxes: Axes, rangeOf: RangeOf): EquationError[] {
  const errors: EquationError[] = [];
  for (const [node, origin] of built.origins) {
    const mistake = mistakeIn(node, rangeOf);
    if (mistake) errors.push(placed(origin, mistake));
  }
  const { states } = built.graph;
  const axesOf = axesOfNodes(inputAxes, inferStateAxes(built.graph, inputAxes));
  for (const { name, initial } of states)
    if (axesOf(initial) & axis.step)
      errors.push({
        equation: `${name} (initial)`,
        position: 0,
        cause: 'an initial value cannot depend on a state or on time',
      });
  return errors;
}

interface Mistake {
  /** Which operand is to be pointed at; the whole operation without. */
  readonly part?: number;
  readonly cause: string;
}

const rules: Readonly<
  Partial<Record<Operator, (a: Interval, b: Interval) => Mistake | false | undefined>>
> = {
  divide: (_, b) => onlyNumber(b) === 0 && { part: 1, cause: 'a division by 0' },
  log: (a) =>
    a.high.value <= 0 && { part: 0, cause: 'the logarithm of a number that is never above 0' },
  sqrt: (a) => isNegative(a) && { part: 0, cause: 'the root of a number that is always below 0' },
  power: (a, b) => {
    const exponent = onlyNumber(b);
    if (onlyNumber(a) === 0 && b.high.value < 0)
      return { part: 0, cause: '0 to a power below 0 is a division by 0' };
    return (
      exponent !== undefined &&
      !Number.isInteger(exponent) &&
      isNegative(a) && { part: 0, cause: `a number below 0 has no power ${exponent}` }
    );
  },
  exp: (a) =>
    a.low.value > expHighest && {
      part: 0,
      cause: 'the exponential of a number that is always too large',
    },
};

function mistakeIn(node: GraphNode, rangeOf: RangeOf): Mistake | undefined {
  const [a, b] = node.parts.map(rangeOf) as [Interval, Interval];
  const operator = node.operator as Operator;
  const mistake = rules[operator]?.(a, b);
  if (mistake) return mistake;
  const isTooLarge = (part: GraphNode): boolean => {
    const { low, high } = rangeOf(part);
    return low.value === Infinity || high.value === -Infinity;
  };
  return isTooLarge(node) && !node.parts.some(isTooLarge)
    ? { cause: 'a number that is too large' }
    : undefined;
}

function isNegative({ high }: Interval): boolean {
  return high.value < 0 || (high.value === 0 && high.open);
}

function placed({ equation, expression, call }: Origin, { part, cause }: Mistake): EquationError {
  if (call) return { equation, position: call.at, cause: `in ${call.name}: ${cause}` };
  const pointed = 'parts' in expression && part !== undefined ? expression.parts[part] : expression;
  return { equation, position: pointed?.at ?? expression.at, cause };
}
