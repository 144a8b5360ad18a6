import {
  categories,
  clusters,
  drivers,
  events,
  levers,
  sectors,
  sectorShocks,
} from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';

/** Numbers one scenario gives the model, draws apart. Tables are [row][cluster] unless said otherwise. */
export interface ScenarioInputs {
  readonly steps: number;
  readonly clusters: number;
  /** Index of the calendar year by step. */
  readonly yearOfStep: Int32Array;
  /** Levels, starts and the step length by name. */
  readonly fixed: ReadonlyMap<string, number>;
  /** Sector, category and cluster figures and focus by name, one value per cluster. */
  readonly byCluster: ReadonlyMap<string, Float64Array>;
  /** Time and drivers by name, one value per step. */
  readonly byStep: ReadonlyMap<string, Float64Array>;
  readonly sectorOfCluster: Int32Array;
  /** Demand shock of the preset, [year][sector]. */
  readonly sectorShock: Float64Array;
  /** 亿元 added by each event that is on, [event][year] at year-ends. */
  readonly added: readonly { event: number; cluster: number; values: readonly number[] }[];
  /** Share of the cluster that stays open, [year][cluster] at year-ends. */
  readonly remaining: Float64Array;
  readonly counted: Uint8Array;
}

const sectorIndex = new Map(sectors.map((sector, i) => [sector.id, i]));
const categoryIndex = new Map(categories.map((category, i) => [category.id, i]));

/** Columns of sectors.csv that enter the equations under another name (model.md §5). */
const baseYearColumns = new Set(
  'digitalShare valueAddedRatio energyIntensity waterIntensity wastewaterIntensity rdRatio labourProductivity outdatedShare skilledShare qualityShare servitisedShare'.split(
    ' ',
  ),
);

/** Numbers of the model's inputs under one scenario, written from model.md §2 and §5 alone. */
export function scenarioInputs(scenario: Scenario): ScenarioInputs {
  const steps = Math.round(3 / scenario.timeStep);
  const remaining = new Float64Array(3 * clusters.length).fill(1);
  const added: { event: number; cluster: number; values: readonly number[] }[] = [];
  events.forEach((event, index) => {
    const isOn =
      scenario.events[event.id] ??
      (event.defaultOn === 'all' || event.defaultOn === scenario.environment);
    if (!isOn) return;
    const cluster = clusters.findIndex((row) => row.id === event.clusterId);
    if (event.kind === 'add') added.push({ event: index, cluster, values: event.values });
    else
      event.values.forEach((value, year) => {
        const at = year * clusters.length + cluster;
        remaining[at] = (remaining[at] as number) * (1 - value);
      });
  });
  return {
    steps,
    clusters: clusters.length,
    yearOfStep: Int32Array.from({ length: steps }, (_, step) => yearOf(step, scenario.timeStep)),
    fixed: fixedInputs(scenario),
    byCluster: clusterInputs(scenario),
    byStep: stepInputs(scenario, steps),
    sectorOfCluster: Int32Array.from(clusters, (row) => sectorIndex.get(row.sector) as number),
    sectorShock: Float64Array.from(
      [0, 1, 2].flatMap((year) =>
        sectors.map((sector) => sectorShocks[scenario.environment]?.[sector.id][year] ?? 0),
      ),
    ),
    added,
    remaining,
    counted: Uint8Array.from(clusters, (row) => Number(row.counted)),
  };
}

function yearOf(step: number, timeStep: number): number {
  return Math.floor(step * timeStep + 1e-9);
}

function fixedInputs(scenario: Scenario): Map<string, number> {
  const fixed = new Map<string, number>([['timeStep', scenario.timeStep]]);
  for (const lever of levers) {
    fixed.set(`${lever.name}Level`, scenario.levels[lever.id]);
    fixed.set(`${lever.name}Start`, scenario.starts[lever.id]);
  }
  return fixed;
}

function clusterInputs(scenario: Scenario): Map<string, Float64Array> {
  const columns = new Map<string, Float64Array>();
  const column = (name: string, value: (row: (typeof clusters)[number]) => number): void => {
    columns.set(name, Float64Array.from(clusters, value));
  };
  for (const name of Object.keys(sectors[0]?.values ?? {}))
    column(baseYearColumns.has(name) ? `${name}2019` : name, (row) =>
      figure(sectors[sectorIndex.get(row.sector) as number]?.values, name),
    );
  for (const name of Object.keys(categories[0]?.values ?? {}))
    column(name, (row) =>
      figure(categories[categoryIndex.get(row.category) as number]?.values, name),
    );
  const output = (row: (typeof clusters)[number]): number =>
    scenario.baseOutputs[row.id]?.value ?? row.output2019;
  const total = clusters
    .filter((row) => row.counted)
    .reduce((sum, row) => sum + Math.pow(output(row), 0.7), 0);
  column('output2019', output);
  column('programmeShare', (row) => Math.pow(output(row), 0.7) / total);
  for (const lever of levers)
    column(`${lever.name}Focus`, (row) => scenario.focus[row.id]?.[lever.id] ?? 1);
  return columns;
}

function figure(values: unknown, name: string): number {
  const value = (values as Record<string, number> | undefined)?.[name];
  if (typeof value !== 'number') throw new Error(`No figure ${name}`);
  return value;
}

function stepInputs(scenario: Scenario, steps: number): Map<string, Float64Array> {
  const { timeStep } = scenario;
  const column = (value: (step: number) => number): Float64Array =>
    Float64Array.from({ length: steps }, (_, step) => value(step));
  const columns = new Map([
    ['elapsed', column((step) => (step + 1) * timeStep)],
    ['midElapsed', column((step) => (step + 0.5) * timeStep)],
    ['midTime', column((step) => 2020 + (step + 0.5) * timeStep)],
  ]);
  for (const driver of drivers) {
    const yearly = driver.values[scenario.environment].map(
      (value, year) => scenario.drivers[driver.id]?.[(2020 + year) as 2020 | 2021 | 2022] ?? value,
    );
    columns.set(
      driver.id,
      column((step) => {
        const year = yearOf(step, timeStep);
        const value = yearly[year] as number;
        if (driver.kind === 'rate') return value;
        const before = year === 0 ? driver.initial : (yearly[year - 1] as number);
        return before + (value - before) * ((step + 1) * timeStep - year);
      }),
    );
  }
  return columns;
}
