import { readdirSync, readFileSync } from 'node:fs';
import type { ClusterQuantity, ProvinceSeries } from '#model/quantities.ts';
import type { TargetId } from '#model/generated/tables.ts';
import type { ScenarioFile } from './scenarioOf.ts';

type Values = readonly number[];

/** Results of the independent implementation; with draws each number is a list over draws. */
export interface GoldenFile {
  readonly name: string;
  readonly scenario: ScenarioFile;
  readonly uniforms: string | null;
  readonly draws: number;
  readonly clusterIds: readonly string[];
  readonly clusters: Readonly<
    Record<string, Readonly<Record<ClusterQuantity, readonly (number | Values)[]>>>
  >;
  readonly province: Readonly<Record<string, Readonly<Record<ProvinceSeries, number | Values>>>>;
  readonly targets: Readonly<Record<TargetId, number | Values>>;
}

/** Reads one value of the results under test; year index 0 is 2019. */
export interface ResultReader {
  readonly cluster: (
    quantity: ClusterQuantity,
    year: number,
    cluster: number,
    draw: number,
  ) => number;
  readonly province: (series: ProvinceSeries, year: number, draw: number) => number;
  readonly target: (target: TargetId, draw: number) => number;
}

const folder = new URL('../golden/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

export const goldenFiles: readonly GoldenFile[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.startsWith('uniforms'))
  .map((name) => read(name) as GoldenFile);

/** Rows of uniforms the golden files with draws were made from, in the order of model.md §8. */
export const goldenUniforms = (read('uniforms-32.json') as { uniforms: number[][] }).uniforms;

const at = (value: number | Values, draw: number): number =>
  typeof value === 'number' ? value : (value[draw] as number);

/**
 * Compares every number of the file within 1e-9 relative.
 * `compared` is how many there were, `wrong` names the ones that differ.
 */
export function compareWithGolden(
  golden: GoldenFile,
  result: ResultReader,
): { compared: number; wrong: string[] } {
  const wrong: string[] = [];
  let compared = 0;
  const compare = (place: string, actual: number, expected: number): void => {
    compared++;
    if (!(Math.abs(actual - expected) <= 1e-9 * Math.abs(expected)))
      wrong.push(`${place}: ${actual}, not ${expected}`);
  };
  const years = (table: object): [number, string][] =>
    Object.keys(table).map((year) => [Number(year) - 2019, year]);
  for (let draw = 0; draw < golden.draws; draw++) {
    for (const [year, label] of years(golden.clusters))
      for (const [quantity, column] of entries(golden.clusters[label]!))
        golden.clusterIds.forEach((id, cluster) => {
          const expected =
            golden.uniforms === null ? column[cluster] : (column[draw] as Values)[cluster];
          compare(
            `${quantity} ${label} ${id}`,
            result.cluster(quantity, year, cluster, draw),
            expected as number,
          );
        });
    for (const [year, label] of years(golden.province))
      for (const [series, value] of entries(golden.province[label]!))
        compare(`${series} ${label}`, result.province(series, year, draw), at(value, draw));
    for (const [target, value] of entries(golden.targets))
      compare(target, result.target(target, draw), at(value, draw));
  }
  return { compared, wrong };
}

function entries<Table extends object>(table: Table): [keyof Table, Table[keyof Table]][] {
  return Object.entries(table) as [keyof Table, Table[keyof Table]][];
}
