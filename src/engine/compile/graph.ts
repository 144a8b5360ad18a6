import type { Operator } from './expression.ts';

/** A value of the model as written: constants, inputs, states at the start of a step, and operations. */
export interface GraphNode {
  readonly id: number;
  readonly operator: Operator | 'constant' | 'input' | 'state';
  readonly value: number;
  readonly name: string;
  readonly parts: readonly GraphNode[];
  /** Number of operations and equations that take this value. */
  uses: number;
}

/** Hash-consing builder: equal values are one node, so common subexpressions are found as they arise. */
export class Graph {
  readonly #nodes = new Map<string, GraphNode>();
  #isClosed = false;

  constant(value: number): GraphNode {
    return this.#node('constant', value, '', []);
  }

  input(name: string): GraphNode {
    return this.#node('input', 0, name, []);
  }

  state(name: string): GraphNode {
    return this.#node('state', 0, name, []);
  }

  operation(operator: Operator, parts: readonly GraphNode[]): GraphNode {
    return this.#node(operator, 0, '', parts);
  }

  /** What `make` builds if nothing in it is new. */
  find(make: () => GraphNode): GraphNode | undefined {
    this.#isClosed = true;
    try {
      return make();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return undefined;
    } finally {
      this.#isClosed = false;
    }
  }

  #node(
    operator: GraphNode['operator'],
    value: number,
    name: string,
    parts: readonly GraphNode[],
  ): GraphNode {
    const key = `${operator}|${value}|${name}|${parts.map((part) => part.id).join(',')}`;
    const known = this.#nodes.get(key);
    if (known) return known;
    if (this.#isClosed) throw new RangeError(`no value ${key}`);
    const node: GraphNode = { id: this.#nodes.size, operator, value, name, parts, uses: 0 };
    for (const part of parts) part.uses += 1;
    this.#nodes.set(key, node);
    return node;
  }
}
