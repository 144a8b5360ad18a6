import type { Scenario } from '#model/scenario.ts';
import type { ModelTables } from '#model/tables.ts';
import type { ProgramLayout } from '../compile/layout.ts';
import { countedLeaf, inputLeaf } from '../compile/leafNames.ts';
import type { Plan } from './plan.ts';
import { baseOutput, programmeShares } from './programmeShares.ts';
import type { RecordMemory } from './RecordMemory.ts';

/** Writes everything that neither time nor chance changes: coefficients of sectors and categories, levers, base figures. */
export function writeStaticLeaves(
  memory: RecordMemory,
  layout: ProgramLayout,
  tables: ModelTables,
  scenario: Scenario,
  plan: Plan,
): void {
  const write = (leaf: string, index: number, value: number): void => {
    const place = layout.leaves[leaf];
    if (place) memory.writeFixed(place, index, value);
  };
  const writeInput = (input: string, index: number, value: number): void =>
    write(inputLeaf(input), index, value);

  for (const { name, scope, column } of layout.columns) {
    if (scope === 'sector')
      plan.sectors.forEach(({ values }, i) => writeInput(name, i, columnOf(values, column)));
    if (scope === 'category')
      plan.profiles.forEach(({ category }, i) =>
        writeInput(name, i, columnOf(category.values, column)),
      );
  }
  for (const { id, name } of tables.levers) {
    writeInput(`${name}Level`, 0, scenario.levels[id]);
    writeInput(`${name}Start`, 0, scenario.starts[id]);
    plan.profiles.forEach(({ focus }, i) => writeInput(`${name}Focus`, i, focus[id] ?? 1));
  }
  writeInput('timeStep', 0, scenario.timeStep);
  const shares = programmeShares(tables.clusters, scenario);
  plan.clusters.forEach(({ cluster, position }, i) => {
    writeInput('output2019', i, baseOutput(cluster, scenario));
    writeInput('programmeShare', i, shares[position] as number);
    write(countedLeaf, i, cluster.counted ? 1 : 0);
  });
}

function columnOf(values: Readonly<Record<string, number>>, column: string): number {
  const value = values[column];
  if (value === undefined) throw new Error(`no column ${column}`);
  return value;
}
