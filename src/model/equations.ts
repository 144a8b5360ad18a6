import source from '#model/tables/equations.json';

/** A unit of the model: a base unit, or a definition in terms of others. */
export interface ModelUnit {
  readonly name: string;
  readonly base?: true;
  readonly definition?: string;
  readonly labelZh?: string;
}

/** A function of the model; its expression knows its parameters only. */
export interface ModelFunction {
  readonly name: string;
  readonly params: readonly string[];
  readonly expression: string;
  readonly meaningEn: string;
  readonly meaningZh: string;
}

/** A fixed number; `grade` is empty where the number is a definition. */
export interface ModelConstant {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly grade: string;
  readonly meaningZh: string;
  readonly meaningEn: string;
}

/** On what the value of an input depends. */
export const inputScopes = [
  'sector',
  'cluster',
  'category',
  'scenario',
  'scenarioCluster',
  'environment',
  'sectorYear',
  'draw',
  'event',
  'time',
] as const;

/** A quantity given from outside; `column` names the column of its table, null where it is derived. */
export interface ModelInput {
  readonly name: string;
  readonly scope: (typeof inputScopes)[number];
  readonly unit: string;
  readonly column?: string | null;
  readonly default?: number;
  readonly meaningEn?: string;
}

/** When an equation is evaluated: once, per step for the province, per step and cluster, after the step. */
export const equationKinds = ['derived', 'province', 'auxiliary', 'state', 'output'] as const;

/** An equation; a state has an `initial` expression and gives its value at the end of the step. */
export interface ModelEquation {
  readonly name: string;
  readonly symbol: string;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly unit: string;
  readonly kind: (typeof equationKinds)[number];
  readonly expression: string;
  readonly initial?: string;
  readonly meaningEn: string;
  readonly meaningZh: string;
}

/** The model as data; expressions are in the syntax of mathjs. */
export interface Equations {
  readonly title: string;
  readonly syntax: string;
  readonly units: readonly ModelUnit[];
  readonly functions: readonly ModelFunction[];
  readonly constants: readonly ModelConstant[];
  readonly inputs: readonly ModelInput[];
  readonly equations: readonly ModelEquation[];
}

/** The shipped model; its form is checked when the tables are read. */
export const equations = source as Equations;
