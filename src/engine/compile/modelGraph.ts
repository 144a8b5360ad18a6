import type { Equations, ModelEquation, ModelFunction } from '#model/equations.ts';
import type { EquationError, Expression } from './expression.ts';
import { Graph, type GraphNode } from './graph.ts';
import { parseExpression } from './parseExpression.ts';

export interface StateDefinition {
  readonly name: string;
  readonly initial: GraphNode;
  readonly next: GraphNode;
}

/** The whole model as one graph. `values` holds every equation by name; a state `x` also as `xNext`. */
export interface ModelGraph {
  readonly values: ReadonlyMap<string, GraphNode>;
  readonly states: readonly StateDefinition[];
}

export interface ParsedEquation {
  readonly source: ModelEquation;
  readonly expression: Expression;
  readonly initial?: Expression;
}

export interface ParsedFunction {
  readonly source: ModelFunction;
  readonly expression: Expression;
}

export interface ParsedModel {
  readonly functions: ReadonlyMap<string, ParsedFunction>;
  readonly equations: readonly ParsedEquation[];
}

/** Where a value is written first: the operation, and in a function the place of its call. */
export interface Origin {
  readonly equation: string;
  readonly expression: Expression;
  readonly call?: { readonly name: string; readonly at: number };
}

export interface BuiltModel {
  readonly graph: ModelGraph;
  readonly origins: ReadonlyMap<GraphNode, Origin>;
  /** Number of arguments by function name. */
  readonly functions: ReadonlyMap<string, number>;
  /** Adds an expression to the graph; throws a RangeError for a name the model does not define. */
  readonly build: (expression: Expression) => GraphNode;
  /** The value of an expression if the model has it. */
  readonly find: (expression: Expression) => GraphNode | undefined;
}

/** Name under which an equation's result is read by others: states are read as `xNext` within a step. */
export function resultName(equation: ModelEquation): string {
  return equation.kind === 'state' ? `${equation.name}Next` : equation.name;
}

/** Parses all functions and equations; every error is collected. */
export function parseModel(model: Equations): { parsed: ParsedModel; errors: EquationError[] } {
  const errors: EquationError[] = [];
  const counts = new Map(model.functions.map(({ name, params }) => [name, params.length]));
  const read = (equation: string, text: string): Expression | undefined => {
    const answer = parseExpression(equation, text, counts);
    if ('expression' in answer) return answer.expression;
    errors.push(answer.error);
    return undefined;
  };
  const functions = new Map<string, ParsedFunction>();
  for (const source of model.functions) {
    const expression = read(source.name, source.expression);
    if (expression) functions.set(source.name, { source, expression });
  }
  const equations: ParsedEquation[] = [];
  for (const source of model.equations) {
    const expression = read(source.name, source.expression);
    const initial =
      source.initial === undefined ? undefined : read(`${source.name} (initial)`, source.initial);
    if (expression && (initial || source.kind !== 'state'))
      equations.push({ source, expression, ...(initial && { initial }) });
    else if (expression)
      errors.push({ equation: source.name, position: 0, cause: 'a state needs an initial value' });
  }
  return { parsed: { functions, equations }, errors };
}

/** Builds the graph in dependency order; definitions that need themselves are reported with their path. */
export function buildGraph(
  model: Equations,
  parsed: ParsedModel,
): BuiltModel | { errors: EquationError[] } {
  const nodes = new Graph();
  const origins = new Map<GraphNode, Origin>();
  const calls: NonNullable<Origin['call']>[] = [];
  const constants = new Map(model.constants.map(({ name, value }) => [name, value]));
  const byResult = new Map(
    parsed.equations.map((equation) => [resultName(equation.source), equation]),
  );
  const states = new Set(
    parsed.equations
      .filter(({ source }) => source.kind === 'state')
      .map(({ source }) => source.name),
  );
  const values = new Map<string, GraphNode>();
  const path: string[] = [];
  const errors: EquationError[] = [];

  function named(name: string, at: number): GraphNode {
    if (states.has(name)) return nodes.state(name);
    const value = constants.get(name);
    if (value !== undefined) return nodes.constant(value);
    const equation = byResult.get(name);
    return equation ? result(name, equation, at) : nodes.input(name);
  }

  function result(name: string, equation: ParsedEquation, at: number): GraphNode {
    const known = values.get(name);
    if (known) return known;
    if (path.includes(name)) {
      const circle = [...path.slice(path.indexOf(name)), name].join(' → ');
      errors.push({
        equation: path.at(-1) ?? name,
        position: at,
        cause: `circular definition: ${circle}`,
      });
      return nodes.constant(NaN);
    }
    path.push(name);
    const node = build(equation.expression, named);
    path.pop();
    values.set(name, node);
    return node;
  }

  function build(
    expression: Expression,
    resolve: (name: string, at: number) => GraphNode,
  ): GraphNode {
    if (expression.kind === 'number') return nodes.constant(expression.value);
    if (expression.kind === 'name') return resolve(expression.name, expression.at);
    const parts = expression.parts.map((part) => build(part, resolve));
    if (expression.kind === 'call') return call(expression.name, expression.at, parts);
    const node = nodes.operation(expression.operator, parts);
    const [outermost] = calls;
    const name = path.at(-1) ?? '';
    const equation = byResult.get(name)?.source.name ?? name;
    if (!origins.has(node))
      origins.set(node, { equation, expression, ...(outermost && { call: outermost }) });
    return node;
  }

  function call(name: string, at: number, parts: readonly GraphNode[]): GraphNode {
    const { source, expression } = parsed.functions.get(name) as ParsedFunction;
    const calling = calls.map((outer) => outer.name);
    if (calling.includes(name)) {
      const circle = [...calling.slice(calling.indexOf(name)), name].join(' → ');
      errors.push({ equation: name, position: 0, cause: `circular definition: ${circle}` });
      return nodes.constant(NaN);
    }
    calls.push({ name, at });
    const scope = new Map(source.params.map((parameter, i) => [parameter, parts[i] as GraphNode]));
    const node = build(expression, (parameter) => scope.get(parameter) as GraphNode);
    calls.pop();
    return node;
  }

  for (const [name, equation] of byResult) result(name, equation, 0);
  const definitions: StateDefinition[] = [];
  for (const { source, initial } of parsed.equations) {
    if (source.kind !== 'state' || !initial) continue;
    path.push(`${source.name} (initial)`);
    definitions.push({
      name: source.name,
      initial: build(initial, named),
      next: values.get(`${source.name}Next`) as GraphNode,
    });
    path.pop();
  }
  for (const node of values.values()) node.uses += 1;
  if (errors.length > 0) return { errors };
  const inputs = new Set(model.inputs.map(({ name }) => name));
  const knownOnly = (name: string, at: number): GraphNode => {
    if (!inputs.has(name) && !states.has(name) && !constants.has(name) && !byResult.has(name))
      throw new RangeError(`the figures need an equation "${name}"`);
    return named(name, at);
  };
  return {
    graph: { values, states: definitions },
    origins,
    functions: new Map(model.functions.map(({ name, params }) => [name, params.length])),
    build: (expression) => build(expression, knownOnly),
    find(expression) {
      const node = nodes.find(() => build(expression, named));
      calls.length = 0;
      return node;
    },
  };
}
