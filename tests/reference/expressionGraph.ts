import { type MathNode, parse } from 'mathjs';

/** What a value varies with, as bits. */
export const axis = { cluster: 1, draw: 2, step: 4 } as const;
export const everyAxis = axis.cluster | axis.draw | axis.step;

/** One value of the model: a number, an input read from a table, or an operation on other values. */
export interface GraphNode {
  readonly id: number;
  /** `number`, `input`, an operator (`+ - * / ^ negate`) or a function of one or two arguments. */
  readonly operation: string;
  readonly operands: readonly GraphNode[];
  /** Number of `number`, name of `input`. */
  readonly value: number | string;
  readonly axes: number;
}

export interface FunctionDefinition {
  readonly name: string;
  readonly params: readonly string[];
  readonly expression: string;
}

const arithmetic: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '^': (a, b) => Math.pow(a, b),
  negate: (a) => -a,
  exp: (a) => Math.exp(a),
  log: (a) => Math.log(a),
  sqrt: (a) => Math.sqrt(a),
  min: (a, b) => Math.min(a, b),
  max: (a, b) => Math.max(a, b),
};

/** Values with common subexpressions shared, numbers folded and the model's own functions written out in place. */
export class ExpressionGraph {
  readonly nodes: GraphNode[] = [];
  readonly #known = new Map<string, GraphNode>();
  readonly #functions: ReadonlyMap<string, FunctionDefinition>;

  constructor(functions: readonly FunctionDefinition[]) {
    this.#functions = new Map(functions.map((definition) => [definition.name, definition]));
  }

  number(value: number): GraphNode {
    return this.#node('number', [], value, 0);
  }

  input(name: string, axes: number): GraphNode {
    return this.#node('input', [], name, axes);
  }

  /** Adds an expression in mathjs syntax; `lookup` gives the value of each name and throws on an unknown one. */
  expression(text: string, lookup: (name: string) => GraphNode): GraphNode {
    return this.#add(parse(text), lookup);
  }

  #add(node: MathNode, lookup: (name: string) => GraphNode): GraphNode {
    const shape = node as MathNode & {
      content: MathNode;
      value: number;
      name: string;
      op: string;
      fn: { name: string };
      args: MathNode[];
    };
    switch (node.type) {
      case 'ParenthesisNode':
        return this.#add(shape.content, lookup);
      case 'ConstantNode':
        return this.number(shape.value);
      case 'SymbolNode':
        return lookup(shape.name);
      case 'OperatorNode': {
        const operands = shape.args.map((argument) => this.#add(argument, lookup));
        return this.#operation(operands.length === 1 ? 'negate' : shape.op, operands);
      }
      case 'FunctionNode':
        return this.#call(
          shape.fn.name,
          shape.args.map((argument) => this.#add(argument, lookup)),
        );
      default:
        throw new Error(`Expression node ${node.type} is not part of the model language`);
    }
  }

  #call(name: string, operands: readonly GraphNode[]): GraphNode {
    const definition = this.#functions.get(name);
    if (!definition) return this.#operation(name, operands);
    const bound = new Map(definition.params.map((parameter, i) => [parameter, operands[i]]));
    return this.expression(definition.expression, (symbol) => {
      const value = bound.get(symbol);
      if (!value) throw new Error(`${name}: unknown name ${symbol}`);
      return value;
    });
  }

  #operation(operation: string, operands: readonly GraphNode[]): GraphNode {
    const compute = arithmetic[operation];
    if (!compute) throw new Error(`Operation ${operation} is not part of the model language`);
    if (operands.every((operand) => operand.operation === 'number')) {
      const [first, second] = operands.map((operand) => operand.value as number);
      return this.number(compute(first as number, second as number));
    }
    const axes = operands.reduce((all, operand) => all | operand.axes, 0);
    return this.#node(operation, operands, '', axes);
  }

  #node(
    operation: string,
    operands: readonly GraphNode[],
    value: number | string,
    axes: number,
  ): GraphNode {
    const key = `${operation} ${String(value)} ${operands.map((operand) => operand.id).join(' ')}`;
    const known = this.#known.get(key);
    if (known) return known;
    const node = { id: this.nodes.length, operation, operands, value, axes };
    this.nodes.push(node);
    this.#known.set(key, node);
    return node;
  }
}
