import { axis } from './expressionGraph.ts';

/** Names of the inputs the code expects, in the order it indexes them. */
export interface InputNames {
  readonly fixed: string[];
  readonly byCluster: string[];
  readonly byStep: string[];
}

const randomRates = [
  'domesticDemandGrowth',
  'exportGrowth',
  'producerInflation',
  'purchaseInflation',
];

const special: Readonly<Record<string, string>> = {
  sectorDemandShock:
    'sectorShock[year * sectors + sectorOfCluster[cluster]] + sector[(draw * 3 + year) * sectors + sectorOfCluster[cluster]]',
  clusterShock: 'clusterShock[(draw * 3 + year) * clusters + cluster]',
  baseYearFactor: 'base[draw * clusters + cluster]',
  projectAddedOutput: 'added[year * clusters + cluster]',
  projectRemaining: 'remaining[year * clusters + cluster]',
};

/** Text that reads an input; registers it among the names the caller must supply. */
export function inputAccess(
  inputs: InputNames,
  parameters: readonly string[],
): (name: string, axes: number) => string {
  const column = (list: string[], name: string): string => {
    const known = list.indexOf(name);
    return String(known < 0 ? list.push(name) - 1 : known);
  };
  return (name, axes) => {
    if (axes === 0) return `fixed[${column(inputs.fixed, name)}]`;
    if (axes === axis.draw)
      return `parameters[draw * ${String(parameters.length)} + ${String(parameters.indexOf(name))}]`;
    if (axes === axis.cluster)
      return `byCluster[${column(inputs.byCluster, name)} * clusters + cluster]`;
    if (axes === axis.step) return `byStep[${column(inputs.byStep, name)} * steps + step]`;
    const rate = randomRates.indexOf(name);
    if (rate >= 0)
      return `byStep[${column(inputs.byStep, name)} * steps + step] + environment[(draw * 3 + year) * 4 + ${String(rate)}]`;
    return special[name] ?? `state_${name}`;
  };
}
