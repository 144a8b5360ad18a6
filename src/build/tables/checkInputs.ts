import { categoryFactorNames } from '#model/columns/categories.ts';
import { sectorCoefficientNames } from '#model/columns/sectors.ts';
import type { Equations, ModelInput } from '#model/equations.ts';

import type { Tables } from '#build/tables/TableTexts.ts';

/** An entry of the equations that does not fit the tables. */
export interface Misfit {
  readonly column: string;
  readonly value: string;
  readonly cause: string;
}

/** Whether the inputs of the equations are what the tables give, and the other way round. */
export function checkInputs({ inputs }: Equations, tables: Tables): Misfit[] {
  const names = new Set(inputs.map(({ name }) => name));
  const known = knownInputs(tables);
  const missing = [...known.keys()].filter((name) => !names.has(name));
  const taken = tables.parameters.filter(({ row }) => names.has(row.name));
  return [
    ...missing.map((name) => ({
      column: 'inputs',
      value: name,
      cause: 'the tables give it and no input has this name',
    })),
    ...taken.map(({ row }) => ({
      column: 'name',
      value: row.name,
      cause: 'also the name of a parameter',
    })),
    ...inputs.flatMap((input) => inputMisfits(input, known.get(input.name))),
    ...unusedColumns(inputs),
  ];
}

type Known = Pick<ModelInput, 'scope' | 'unit'>;

/** Inputs that follow from rows: three for each lever, one for each driver. */
function knownInputs({ levers, environments }: Tables): Map<string, Known> {
  return new Map<string, Known>([
    ...levers.flatMap(({ row }): [string, Known][] => [
      [`${row.name}Level`, { scope: 'scenario', unit: '1' }],
      [`${row.name}Start`, { scope: 'scenario', unit: 'year' }],
      [`${row.name}Focus`, { scope: 'scenarioCluster', unit: '1' }],
    ]),
    ...environments.map(({ row }): [string, Known] => [
      row.driver,
      { scope: 'environment', unit: row.unit },
    ]),
  ]);
}

const columnsByScope: Readonly<Partial<Record<ModelInput['scope'], readonly string[]>>> = {
  sector: sectorCoefficientNames,
  category: categoryFactorNames,
};

function inputMisfits(
  { name, scope, unit, column }: ModelInput,
  known: Known | undefined,
): Misfit[] {
  const rowScopes: readonly string[] = ['scenario', 'scenarioCluster', 'environment'];
  if (rowScopes.includes(scope) && !known) {
    return [
      { column: 'name', value: name, cause: `no row of the tables gives this ${scope} input` },
    ];
  }
  const columns = columnsByScope[scope];
  return [
    known && known.scope !== scope && { column: 'scope', value: name, cause: `not ${known.scope}` },
    known &&
      known.unit !== unit && { column: 'unit', value: name, cause: `the table has ${known.unit}` },
    columns &&
      !columns.includes(column ?? '') && {
        column: 'column',
        value: name,
        cause: `no ${scope} column ${column ?? ''}`,
      },
  ].filter((misfit) => misfit !== undefined && misfit !== false);
}

function unusedColumns(inputs: readonly ModelInput[]): Misfit[] {
  return Object.entries(columnsByScope).flatMap(([scope, columns]) =>
    columns
      .filter((column) => !inputs.some((input) => input.scope === scope && input.column === column))
      .map((column) => ({
        column: 'inputs',
        value: column,
        cause: `no input reads this ${scope} column`,
      })),
  );
}
