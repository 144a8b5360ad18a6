import {
  dimensionless,
  formatDimension,
  multiplyDimensions,
  sameDimension,
  type Dimension,
} from './dimension.ts';
import type { Expression } from './expression.ts';

/** Raised inside `dimensionOf`, turned into an `EquationError` by the unit check. */
export class UnitMistake extends Error {
  constructor(
    readonly position: number,
    message: string,
  ) {
    super(message);
  }
}

export interface DimensionScope {
  readonly names: ReadonlyMap<string, Dimension>;
  call(name: string, parts: readonly Dimension[], at: number): Dimension;
}

/**
 * Dimension of an expression. Sums and extremes need equal units, exp, log and powers with a variable
 * exponent need pure numbers. Throws `UnitMistake` at the operand that does not fit.
 */
export function dimensionOf(expression: Expression, scope: DimensionScope): Dimension {
  if (expression.kind === 'number') return dimensionless;
  if (expression.kind === 'name') return scope.names.get(expression.name) ?? dimensionless;
  const parts = expression.parts.map((part) => dimensionOf(part, scope));
  if (expression.kind === 'call') return scope.call(expression.name, parts, expression.at);
  const [a, b] = parts as [Dimension, Dimension];
  switch (expression.operator) {
    case 'add':
    case 'subtract':
    case 'min':
    case 'max':
      return requireSame(a, b, expression);
    case 'multiply':
      return multiplyDimensions(a, b);
    case 'divide':
      return multiplyDimensions(a, b, -1);
    case 'negate':
      return a;
    case 'sqrt':
      return multiplyDimensions(dimensionless, a, 0.5);
    case 'power':
      return powerDimension(expression, a, b);
    case 'exp':
    case 'log':
      return requirePure(
        a,
        expression.parts[0] as Expression,
        `${expression.operator} needs a pure number`,
      );
  }
}

function requireSame(
  a: Dimension,
  b: Dimension,
  expression: Expression & { parts: readonly Expression[] },
): Dimension {
  if (!sameDimension(a, b))
    throw new UnitMistake(
      (expression.parts[1] as Expression).at,
      `units differ: ${formatDimension(a)} and ${formatDimension(b)}`,
    );
  return a;
}

function requirePure(dimension: Dimension, part: Expression, rule: string): Dimension {
  if (!sameDimension(dimension, dimensionless))
    throw new UnitMistake(part.at, `${rule}, not ${formatDimension(dimension)}`);
  return dimensionless;
}

function powerDimension(
  expression: Expression & { parts: readonly Expression[] },
  base: Dimension,
  exponent: Dimension,
): Dimension {
  const [basePart, exponentPart] = expression.parts as [Expression, Expression];
  requirePure(exponent, exponentPart, 'an exponent must be a pure number');
  if (exponentPart.kind === 'number')
    return multiplyDimensions(dimensionless, base, exponentPart.value);
  return requirePure(base, basePart, 'a power with a variable exponent needs a pure number');
}
