import * as shippedTables from '#model/generated/tables.ts';
import { clusterQuantities } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import type { ModelTables } from '#model/tables.ts';
import type { ProgramLayout } from '../compile/layout.ts';
import { selectionName } from '../compile/selectionRoom.ts';
import type { UniformSource } from '../sample/UniformSource.ts';
import { BlockSimulation, summedSeriesCount, type KernelFunction } from './BlockSimulation.ts';
import { type CentralColumns, CentralRun } from './CentralRun.ts';
import type { SelectFunction } from './ColumnMemory.ts';
import { DrawBlocks } from './DrawBlocks.ts';
import { createPlanner } from './plan.ts';
import { ProgramSampler, type SamplerFunctions } from './ProgramSampler.ts';
import { RecordMemory } from './RecordMemory.ts';
import type { Run } from './Run.ts';
import { SampleRun } from './SampleRun.ts';

export type { CentralColumns };

const allQuantities = clusterQuantities.map((_, index) => index);

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
  const centralRun = new CentralRun(instantiate(module, layout, tables), tables);
  const sample = instantiate(module, layout, tables);
  const planOf = createPlanner(tables);
  const blocks = new DrawBlocks(createSampler(module, layout));
  let current: SampleRun | undefined;

  return {
    central: (scenario) => centralRun.run(scenario),
    open(scenario, source, shards, capacity, quantities = allQuantities) {
      current?.close();
      const plan = planOf(scenario, shards);
      const positions = plan.clusters.map(({ position }) => position);
      sample.memory.arrange(plan, summedSeriesCount, quantities, capacity);
      blocks.open(scenario, source, positions, capacity);
      sample.open(scenario, plan);
      current = new SampleRun(sample, plan, blocks, sample.memory, shards, capacity);
      return current;
    },
  };
}

function instantiate(
  module: WebAssembly.Module,
  layout: ProgramLayout,
  tables: ModelTables,
): BlockSimulation {
  const {
    memory,
    [selectionName]: select,
    ...functions
  } = new WebAssembly.Instance(module).exports;
  if (!(memory instanceof WebAssembly.Memory)) throw new Error('the program exports no memory');
  return new BlockSimulation(
    new RecordMemory(layout, memory),
    layout,
    functions as unknown as Readonly<Record<string, KernelFunction>>,
    select as unknown as SelectFunction,
    tables,
  );
}

function createSampler(module: WebAssembly.Module, layout: ProgramLayout): ProgramSampler {
  const { exports } = new WebAssembly.Instance(module);
  return new ProgramSampler(layout, exports as unknown as SamplerFunctions);
}
