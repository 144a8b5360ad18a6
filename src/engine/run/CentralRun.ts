import { clusterIds } from '#model/generated/tables.ts';
import { clusterQuantities, years } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import type { ModelTables } from '#model/tables.ts';
import { centralBlock } from '../sample/centralBlock.ts';
import type { DrawBlock } from '../sample/DrawBlock.ts';
import { sameDraws } from '../sample/sameDraws.ts';
import { type BlockSimulation, summedSeriesCount } from './BlockSimulation.ts';
import { createPlanner, type Plan, type Planner } from './plan.ts';
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

/**
 * Central runs, one after another. It answers every move of a slider, from the first in JavaScript that is still
 * interpreted: what one scenario leaves that holds for the next is kept, and columns are read by plain loops.
 */
export class CentralRun {
  readonly #planOf: Planner;
  #plan: Plan | undefined;
  #positions = new Int32Array(0);
  #inputs: { readonly scenario: Scenario; readonly block: DrawBlock } | undefined;

  constructor(
    readonly simulation: BlockSimulation,
    readonly tables: ModelTables,
  ) {
    this.#planOf = createPlanner(tables);
  }

  run(scenario: Scenario): CentralColumns {
    const { memory } = this.simulation;
    const plan = this.#planOf(scenario, allShards);
    if (plan !== this.#plan) {
      this.#plan = plan;
      this.#positions = Int32Array.from(plan.clusters, ({ position }) => position);
      this.#inputs = undefined;
    }
    memory.arrange(plan, summedSeriesCount, allQuantities, 1);
    this.simulation.open(scenario, plan);
    const partialSums = allShards.map(() => new Float64Array(summedSeriesCount * years.length));
    this.simulation.run(this.#block(scenario), 1, 0, (year) => {
      for (let index = 0; index < plan.shards.length; index++) {
        const { shard } = plan.shards[index] as Plan['shards'][number];
        const sums = partialSums[shard] as Float64Array;
        for (let series = 0; series < summedSeriesCount; series++)
          sums[series * years.length + year] = memory.firstOfTotal(index, series);
      }
    });
    const width = this.tables.clusters.length;
    const clusters = new Float64Array(clusterQuantities.length * years.length * width);
    memory.columns.firsts(this.#positions, width, clusters);
    return { clusters, partialSums };
  }

  /** Inputs of the scenario; while a lever moves they are those of the scenario before. */
  #block(scenario: Scenario): DrawBlock {
    if (!this.#inputs || !sameDraws(scenario, this.#inputs.scenario)) {
      const places = this.#positions.map((position) => position % clusterIds.length);
      this.#inputs = { scenario, block: centralBlock(scenario, places) };
    }
    return this.#inputs.block;
  }
}
