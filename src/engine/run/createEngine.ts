import * as shippedTables from '#model/generated/tables.ts';
import { clusterQuantities, years } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import type { ModelTables } from '#model/tables.ts';
import type { ProgramLayout } from '../compile/layout.ts';
import { centralBlock } from '../sample/centralBlock.ts';
import type { UniformSource } from '../sample/UniformSource.ts';
import { BlockSimulation, summedSeriesCount, type KernelFunction } from './BlockSimulation.ts';
import { DrawBlocks } from './DrawBlocks.ts';
import { makePlan } from './plan.ts';
import { RecordMemory } from './RecordMemory.ts';
import type { Run } from './Run.ts';
import { SampleRun } from './SampleRun.ts';
import { shardCount } from './shards.ts';

const allQuantities = clusterQuantities.map((_, index) => index);
const allShards = Array.from({ length: shardCount }, (_, shard) => shard);

/** Columns of the central run: medians of all parameters, no shocks. */
export interface CentralColumns {
  /** [quantity][year][cluster], clusters in the order of the table. */
  readonly clusters: Float64Array;
  /** Sums over the counted clusters by shard, each [series][year]. */
  readonly partialSums: readonly Float64Array[];
}

/** A compiled model ready to simulate. One central run and one sample run live in its memory at a time. */
export interface Engine {
  central(scenario: Scenario): CentralColumns;
  /**
   * Opens a run over the given shards with room for `capacity` draws; it ends the run opened before.
   * `quantities` are the indexes of `clusterQuantities` whose columns are kept, all by default.
   */
  open(
    scenario: Scenario,
    source: UniformSource,
    shards: readonly number[],
    capacity: number,
    quantities?: readonly number[],
  ): Run;
}

/** Makes an engine from a compiled program; `tables` replace the shipped ones. */
export function createEngine(
  module: WebAssembly.Module,
  layout: ProgramLayout,
  tables: ModelTables = shippedTables,
): Engine {
  const centralInstance = instantiate(module, layout);
  const sampleInstance = instantiate(module, layout);
  const blocks = new DrawBlocks();
  let current: SampleRun | undefined;

  return {
    central: (scenario) => runCentral(centralInstance, layout, tables, scenario),
    open(scenario, source, shards, capacity, quantities = allQuantities) {
      current?.close();
      const plan = makePlan(tables, scenario, shards);
      const { memory, functions } = sampleInstance;
      memory.arrange(plan, summedSeriesCount, quantities, capacity);
      const positions = plan.clusters.map(({ position }) => position);
      blocks.open(scenario, source, positions, capacity);
      const simulation = new BlockSimulation(memory, layout, functions, tables, scenario, plan);
      current = new SampleRun(simulation, blocks, memory, shards, capacity);
      return current;
    },
  };
}

interface ProgramInstance {
  readonly memory: RecordMemory;
  readonly functions: Readonly<Record<string, KernelFunction>>;
}

function instantiate(module: WebAssembly.Module, layout: ProgramLayout): ProgramInstance {
  const { memory, ...functions } = new WebAssembly.Instance(module).exports;
  if (!(memory instanceof WebAssembly.Memory)) throw new Error('the program exports no memory');
  return {
    memory: new RecordMemory(layout, memory),
    functions: functions as unknown as Readonly<Record<string, KernelFunction>>,
  };
}

function runCentral(
  { memory, functions }: ProgramInstance,
  layout: ProgramLayout,
  tables: ModelTables,
  scenario: Scenario,
): CentralColumns {
  const plan = makePlan(tables, scenario, allShards);
  memory.arrange(plan, summedSeriesCount, allQuantities, 1);
  const simulation = new BlockSimulation(memory, layout, functions, tables, scenario, plan);
  const positions = plan.clusters.map(({ position }) => position % shippedTables.clusters.length);
  const partialSums = allShards.map(() => new Float64Array(summedSeriesCount * years.length));
  simulation.run(centralBlock(scenario, positions), 1, 0, (year) => {
    plan.shards.forEach(({ shard }, index) => {
      for (let series = 0; series < summedSeriesCount; series++)
        (partialSums[shard] as Float64Array)[series * years.length + year] = memory.firstOfTotal(
          index,
          series,
        );
    });
  });
  const clusterCount = tables.clusters.length;
  const clusters = new Float64Array(clusterQuantities.length * years.length * clusterCount);
  for (const quantity of allQuantities)
    years.forEach((_, year) => {
      plan.clusters.forEach(({ position }, item) => {
        clusters[(quantity * years.length + year) * clusterCount + position] = memory.firstOfColumn(
          quantity,
          year,
          item,
        );
      });
    });
  return { clusters, partialSums };
}
