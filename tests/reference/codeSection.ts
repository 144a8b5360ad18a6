import type { GraphNode } from './expressionGraph.ts';

const functions: Readonly<Record<string, string>> = {
  '^': 'Math.pow',
  exp: 'Math.exp',
  log: 'Math.log',
  sqrt: 'Math.sqrt',
  min: 'Math.min',
  max: 'Math.max',
};

/** Whether a value is worth a table: it or something of the same axes below it calls a function of `Math`. */
export function isCostly(node: GraphNode): boolean {
  return (
    node.operation in functions ||
    node.operands.some((operand) => operand.axes === node.axes && isCostly(operand))
  );
}

/** Statements of one loop level. Values of other levels come from `read`, as a local in sight or a table load. */
export class CodeSection {
  readonly lines: string[] = [];
  readonly #names = new Map<GraphNode, string>();

  /** `read` gives the text of a value made elsewhere, or `undefined` for one that is this section's own. */
  constructor(
    private readonly read: (node: GraphNode) => string | undefined,
    private readonly input: (name: string, axes: number) => string,
  ) {}

  /** Name of the value here if it was made already. */
  known(node: GraphNode): string | undefined {
    return this.#names.get(node);
  }

  /** Text that stands for the value in this section; adds the statements it needs. */
  reference(node: GraphNode): string {
    if (node.operation === 'number') return `(${String(node.value)})`;
    const known = this.#names.get(node);
    if (known) return known;
    const name = `n${String(node.id)}`;
    const text = this.read(node) ?? this.#compute(node);
    if (text !== name) this.lines.push(`const ${name} = ${text};`);
    this.#names.set(node, name);
    return name;
  }

  #compute(node: GraphNode): string {
    if (node.operation === 'input') return this.input(node.value as string, node.axes);
    const operands = node.operands.map((operand) => this.reference(operand));
    if (node.operation === 'negate') return `-${operands.join()}`;
    const call = functions[node.operation];
    return call ? `${call}(${operands.join(', ')})` : operands.join(` ${node.operation} `);
  }
}

/** Values kept between loops, `width` to a row. */
export class ValueTable {
  readonly nodes: GraphNode[] = [];

  constructor(
    readonly name: string,
    private readonly row: string,
  ) {}

  /** Text that reads the value, and a promise that `fill` will write it. */
  load(node: GraphNode): string {
    let column = this.nodes.indexOf(node);
    if (column < 0) column = this.nodes.push(node) - 1;
    return this.#at(column);
  }

  /** Statements that write one row, after those of the section that makes the values. */
  fill(section: CodeSection): readonly string[] {
    const writes = this.nodes.map(
      (node, column) => `${this.#at(column)} = ${section.reference(node)};`,
    );
    return [...section.lines, ...writes];
  }

  declaration(rows: string): string {
    return `const ${this.name}Width = ${String(this.nodes.length)}, ${this.name} = new Float64Array(${rows} * ${this.name}Width);`;
  }

  #at(column: number): string {
    return `${this.name}[(${this.row}) * ${this.name}Width + ${String(column)}]`;
  }
}
