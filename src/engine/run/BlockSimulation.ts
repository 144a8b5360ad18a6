import { clusterQuantities, simulatedYears } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import type { ModelTables } from '#model/tables.ts';
import { blockDraws, type KernelPlace, type ProgramLayout } from '../compile/layout.ts';
import { inputLeaf } from '../compile/leafNames.ts';
import type { DrawBlock } from '../sample/DrawBlock.ts';
import type { Plan } from './plan.ts';
import type { RecordMemory } from './RecordMemory.ts';
import { writeStaticLeaves } from './staticLeaves.ts';
import { TimeLeaves } from './timeLeaves.ts';

/** Series that the program sums over counted clusters: the first of `provinceSeries`. */
export const summedSeriesCount = 23;

export type KernelFunction = (from: number, to: number, bytes: number, totals: number) => void;

/** Receives the totals of each shard after the base year and each simulated year. */
export type TotalsReader = (year: number) => void;

/** Runs blocks of draws of one scenario through a compiled program, from 2019 to 2022. */
export class BlockSimulation {
  readonly #kernels: readonly (KernelPlace & { run: KernelFunction })[];
  readonly #times: TimeLeaves;

  constructor(
    readonly memory: RecordMemory,
    readonly layout: ProgramLayout,
    functions: Readonly<Record<string, KernelFunction>>,
    readonly tables: ModelTables,
    readonly scenario: Scenario,
    readonly plan: Plan,
  ) {
    this.#kernels = layout.kernels.map((kernel) => {
      const run = functions[kernel.name];
      if (!run) throw new Error(`the program has no kernel ${kernel.name}`);
      return { ...kernel, run };
    });
    this.#times = new TimeLeaves(memory, layout, tables, scenario, plan);
    writeStaticLeaves(memory, layout, tables, scenario, plan);
    this.#times.clearProjects(blockDraws);
  }

  /**
   * Simulates `draws` draws (at most a block) that are draws `firstDraw` onwards of the run.
   * `read` is called when the totals of a year stand in memory.
   */
  run(block: DrawBlock, draws: number, firstDraw: number, read: TotalsReader): void {
    this.#writeDraws(block, draws);
    const { timeStep } = this.scenario;
    const stepsPerYear = Math.round(1 / timeStep);
    this.#execute('once', draws);
    this.#figures('base', 0, draws, firstDraw, read);
    for (let step = 0; step < simulatedYears.length * stepsPerYear; step++) {
      const year = Math.floor(step / stepsPerYear);
      if (step % stepsPerYear === 0) this.#times.writeYear(year, block, draws);
      this.#times.writeStep(step, year, block, draws);
      this.#execute('step', draws);
      if ((step + 1) % stepsPerYear === 0)
        this.#figures('yearEnd', year + 1, draws, firstDraw, read);
      this.#execute('commit', draws);
    }
  }

  #figures(
    phase: 'base' | 'yearEnd',
    year: number,
    draws: number,
    firstDraw: number,
    read: TotalsReader,
  ): void {
    this.memory.pointColumns(clusterQuantities.length, year, firstDraw);
    this.memory.clearTotals();
    this.#execute(phase, draws);
    read(year);
  }

  #execute(phase: KernelPlace['phase'], draws: number): void {
    for (const kernel of this.#kernels) {
      if (kernel.phase !== phase) continue;
      if (!kernel.output) {
        const [from, to] = this.memory.range(kernel.level);
        kernel.run(from, to, draws * 8, 0);
        continue;
      }
      this.plan.shards.forEach((shard, index) => {
        const [from, to] = this.memory.range('cluster', shard.from, shard.to);
        kernel.run(from, to, draws * 8, this.memory.totalsAddress(index));
      });
    }
  }

  #writeDraws(block: DrawBlock, draws: number): void {
    const copy = (leaf: string, index: number, source: Float64Array, column: number): void => {
      const place = this.layout.leaves[inputLeaf(leaf)];
      const from = column * block.stride;
      if (place) this.memory.draws(place, index, draws).set(source.subarray(from, from + draws));
    };
    this.tables.parameters.forEach(({ id }, i) => copy(id, 0, block.parameters, i));
    for (let i = 0; i < this.plan.clusters.length; i++)
      copy('baseYearFactor', i, block.baseFactor, i);
  }
}
