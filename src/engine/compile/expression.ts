/** Operators a model may use; `power` is NaN where it is no real number. */
export const operators = [
  'add',
  'subtract',
  'multiply',
  'divide',
  'power',
  'negate',
  'exp',
  'log',
  'sqrt',
  'min',
  'max',
] as const;
export type Operator = (typeof operators)[number];

/** A checked expression; `at` is the position of its first character in the text of the equation. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number; readonly at: number }
  | { readonly kind: 'name'; readonly name: string; readonly at: number }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly parts: readonly Expression[];
      readonly at: number;
    }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly parts: readonly Expression[];
      readonly at: number;
    };

/** What is wrong with an equation: its name, the position in its expression (0-based) and the cause in plain words. */
export interface EquationError {
  readonly equation: string;
  readonly position: number;
  readonly cause: string;
}

/** Names in an expression, functions aside, in order of appearance and with repetitions. */
export function namesIn(expression: Expression): { name: string; at: number }[] {
  if (expression.kind === 'number') return [];
  if (expression.kind === 'name') return [{ name: expression.name, at: expression.at }];
  return expression.parts.flatMap(namesIn);
}
