import { create, parseDependencies, type MathNode } from 'mathjs';
import type { EquationError, Expression, Operator } from './expression.ts';

const { parse } = create({ ...parseDependencies });

const binaryOperators: Readonly<Partial<Record<string, Operator>>> = {
  add: 'add',
  subtract: 'subtract',
  multiply: 'multiply',
  divide: 'divide',
  pow: 'power',
  unaryMinus: 'negate',
};
const namedOperators: Readonly<Partial<Record<string, Operator>>> = {
  exp: 'exp',
  log: 'log',
  sqrt: 'sqrt',
  min: 'min',
  max: 'max',
};
const operandCounts: Readonly<Record<Operator, number>> = {
  add: 2,
  subtract: 2,
  multiply: 2,
  divide: 2,
  power: 2,
  negate: 1,
  exp: 1,
  log: 1,
  sqrt: 1,
  min: 2,
  max: 2,
};

const longestExpression = 4000;
const deepestNesting = 60;

class Refusal extends Error {
  constructor(
    readonly position: number,
    message: string,
  ) {
    super(message);
  }
}

/** Positions of names and numbers, in the order in which mathjs's leaves appear. */
function leafPositions(text: string): number[] {
  return [...text.matchAll(/[A-Za-z_][A-Za-z0-9_]*|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/g)].map(
    (match) => match.index,
  );
}

/**
 * Parses one mathjs expression and admits only numbers, names, + − × ÷ ^, exp, log, sqrt, min, max and
 * calls of the model's own functions.
 * @param functions number of arguments by function name
 * @returns the expression, or the error with its position
 */
export function parseExpression(
  equation: string,
  text: string,
  functions: ReadonlyMap<string, number>,
): { expression: Expression } | { error: EquationError } {
  try {
    return { expression: convert(text, functions) };
  } catch (error) {
    const refusal =
      error instanceof Refusal ? error : new Refusal(syntaxPosition(error), syntaxMessage(error));
    return { error: { equation, position: refusal.position, cause: refusal.message } };
  }
}

function convert(text: string, functions: ReadonlyMap<string, number>): Expression {
  if (typeof text !== 'string')
    throw new Refusal(0, `${JSON.stringify(text)} is not an expression, which is a text in quotes`);
  if (text.length > longestExpression)
    throw new Refusal(longestExpression, `longer than ${longestExpression} characters`);
  if (text.trim() === '') throw new Refusal(0, 'empty expression');
  const positions = leafPositions(text);
  let leaf = 0;
  const nextPosition = (): number => positions[leaf++] ?? 0;

  function visit(node: MathNode, depth: number): Expression {
    if (depth > deepestNesting)
      throw new Refusal(positions[leaf] ?? 0, `nested deeper than ${deepestNesting} levels`);
    const here = positions[leaf] ?? 0;
    if (isNode(node, 'ParenthesisNode')) return visit(node.content, depth + 1);
    if (isNode(node, 'ConstantNode')) {
      const at = nextPosition();
      if (typeof node.value !== 'number' || !Number.isFinite(node.value))
        throw new Refusal(at, `"${String(node.value)}" is not a finite number`);
      return { kind: 'number', value: node.value, at };
    }
    if (isNode(node, 'SymbolNode')) return { kind: 'name', name: node.name, at: nextPosition() };
    if (isNode(node, 'OperatorNode')) {
      const operator = own(binaryOperators, node.fn);
      if (!operator) throw new Refusal(here, `operator "${node.op}" is not allowed`);
      const parts = node.args.map((argument) => visit(argument, depth + 1));
      return { kind: 'operation', operator, parts, at: here };
    }
    if (isNode(node, 'FunctionNode')) return visitCall(node, depth);
    throw new Refusal(here, `${node.type} is not allowed`);
  }

  function visitCall(node: MathNode & FunctionShape, depth: number): Expression {
    const at = nextPosition();
    const name = node.fn.name;
    if (typeof name !== 'string') throw new Refusal(at, 'only named functions can be called');
    const operator = own(namedOperators, name);
    const count = operator ? operandCounts[operator] : functions.get(name);
    if (count === undefined) throw new Refusal(at, `function "${name}" is not allowed`);
    if (node.args.length !== count)
      throw new Refusal(at, `"${name}" takes ${count} arguments, not ${node.args.length}`);
    const parts = node.args.map((argument) => visit(argument, depth + 1));
    return operator
      ? { kind: 'operation', operator, parts, at }
      : { kind: 'call', name, parts, at };
  }

  return visit(parse(text), 0);
}

interface FunctionShape {
  readonly fn: { readonly name?: unknown };
  readonly args: MathNode[];
}
interface NodeShapes {
  ParenthesisNode: { readonly content: MathNode };
  ConstantNode: { readonly value: unknown };
  SymbolNode: { readonly name: string };
  OperatorNode: { readonly op: string; readonly fn: string; readonly args: MathNode[] };
  FunctionNode: FunctionShape;
}

function isNode<K extends keyof NodeShapes>(
  node: MathNode,
  type: K,
): node is MathNode & NodeShapes[K] {
  return node.type === type;
}

function own<T>(table: Readonly<Partial<Record<string, T>>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function syntaxPosition(error: unknown): number {
  const character = (error as { char?: unknown }).char;
  return typeof character === 'number' ? Math.max(0, character - 1) : 0;
}

function syntaxMessage(error: unknown): string {
  return error instanceof Error ? error.message.replace(/ \(char \d+\)$/, '') : String(error);
}
