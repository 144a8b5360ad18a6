import {
  axis,
  everyAxis,
  ExpressionGraph,
  type FunctionDefinition,
  type GraphNode,
} from './expressionGraph.ts';

/** The parts of equations.json the references read. */
export interface ModelEquations {
  readonly functions: readonly FunctionDefinition[];
  readonly constants: readonly {
    readonly name: string;
    readonly value: number;
    readonly unit: string;
  }[];
  readonly inputs: readonly {
    readonly name: string;
    readonly scope: string;
    readonly unit: string;
  }[];
  readonly equations: readonly {
    readonly name: string;
    readonly kind: string;
    readonly unit: string;
    readonly expression: string;
    readonly initial?: string;
  }[];
}

export interface ModelGraph {
  readonly graph: ExpressionGraph;
  /** Value of every equation; a state is found under its name with `Next`. */
  readonly values: ReadonlyMap<string, GraphNode>;
  /** States in file order: value at the start of a step, at its end, and before the first step. */
  readonly states: readonly {
    name: string;
    current: GraphNode;
    next: GraphNode;
    initial: GraphNode;
  }[];
}

const axesOfScope: Readonly<Record<string, number>> = {
  sector: axis.cluster,
  cluster: axis.cluster,
  category: axis.cluster,
  scenario: 0,
  scenarioCluster: axis.cluster,
  environment: axis.step,
  sectorYear: everyAxis,
  time: axis.step,
};

/** Inputs whose axes differ from those of their scope: random ones, and the step length. */
const axesOfInput: Readonly<Record<string, number>> = {
  domesticDemandGrowth: axis.draw | axis.step,
  exportGrowth: axis.draw | axis.step,
  producerInflation: axis.draw | axis.step,
  purchaseInflation: axis.draw | axis.step,
  clusterShock: everyAxis,
  baseYearFactor: axis.cluster | axis.draw,
  projectAddedOutput: everyAxis,
  projectRemaining: axis.cluster | axis.step,
  timeStep: 0,
};

/** The whole model as one graph. `parameters` are the names of the priors, which vary by draw only. */
export function modelGraph(model: ModelEquations, parameters: readonly string[]): ModelGraph {
  const graph = new ExpressionGraph(model.functions);
  const names = new Map<string, GraphNode>();
  for (const constant of model.constants) names.set(constant.name, graph.number(constant.value));
  for (const name of parameters) names.set(name, graph.input(name, axis.draw));
  for (const { name, scope } of model.inputs) {
    const axes = axesOfInput[name] ?? axesOfScope[scope];
    if (axes === undefined) throw new Error(`Input ${name}: unknown scope ${scope}`);
    names.set(name, graph.input(name, axes));
  }
  const states = model.equations.filter((equation) => equation.kind === 'state');
  for (const { name } of states) names.set(name, graph.input(name, everyAxis));
  const lookup = (name: string): GraphNode => {
    const value = names.get(name);
    if (!value) throw new Error(`Unknown name ${name}`);
    return value;
  };
  const values = new Map<string, GraphNode>();
  for (const { name, kind, expression } of model.equations) {
    const target = kind === 'state' ? `${name}Next` : name;
    const value = graph.expression(expression, lookup);
    values.set(target, value);
    names.set(target, value);
  }
  return {
    graph,
    values,
    states: states.map(({ name, initial }) => ({
      name,
      current: lookup(name),
      next: lookup(`${name}Next`),
      initial: graph.expression(initial ?? '0', lookup),
    })),
  };
}
