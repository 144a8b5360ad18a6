import { clusterQuantities, simulatedYears } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import type { ModelTables } from '#model/tables.ts';
import type { KernelPlace, LeafPlace, ProgramLayout } from '../compile/layout.ts';
import { inputLeaf } from '../compile/leafNames.ts';
import type { DrawBlock } from '../sample/DrawBlock.ts';
import type { Plan } from './plan.ts';
import type { SelectFunction } from './ColumnMemory.ts';
import type { RecordMemory } from './RecordMemory.ts';
import { StaticLeaves } from './StaticLeaves.ts';
import { TimeLeaves } from './TimeLeaves.ts';

/** Series that the program sums over counted clusters: the first of `provinceSeries`. */
export const summedSeriesCount = 23;

export type KernelFunction = (from: number, to: number, bytes: number, totals: number) => void;

/** Receives the totals of each shard after the base year and each simulated year. */
export type TotalsReader = (year: number) => void;

type Kernel = KernelPlace & { readonly run: KernelFunction };

interface Opened {
  readonly scenario: Scenario;
  readonly plan: Plan;
}

/** Runs blocks of draws of one scenario at a time through a compiled program, from 2019 to 2022. */
export class BlockSimulation {
  readonly #kernels: Readonly<Record<KernelPlace['phase'], readonly Kernel[]>>;
  readonly #statics: StaticLeaves;
  readonly #times: TimeLeaves;
  readonly #parameters: readonly (LeafPlace | undefined)[];
  readonly #baseYearFactor: LeafPlace | undefined;
  #opened: Opened | undefined;

  constructor(
    readonly memory: RecordMemory,
    layout: ProgramLayout,
    functions: Readonly<Record<string, KernelFunction>>,
    readonly select: SelectFunction,
    tables: ModelTables,
  ) {
    const kernels = layout.kernels.map((kernel) => {
      const run = functions[kernel.name];
      if (!run) throw new Error(`the program has no kernel ${kernel.name}`);
      return { ...kernel, run };
    });
    const of = (phase: KernelPlace['phase']): Kernel[] =>
      kernels.filter((kernel) => kernel.phase === phase);
    this.#kernels = {
      once: of('once'),
      base: of('base'),
      step: of('step'),
      yearEnd: of('yearEnd'),
      commit: of('commit'),
    };
    this.#times = new TimeLeaves(memory, layout, tables);
    this.#statics = new StaticLeaves(memory, layout, tables);
    this.#parameters = tables.parameters.map(({ id }) => layout.leaves[inputLeaf(id)]);
    this.#baseYearFactor = layout.leaves[inputLeaf('baseYearFactor')];
  }

  /** Makes ready for a scenario under a plan for which the memory is arranged. */
  open(scenario: Scenario, plan: Plan): void {
    this.#opened = undefined;
    this.#times.open(scenario, plan);
    this.#statics.write(scenario, plan);
    this.#opened = { scenario, plan };
  }

  /**
   * Simulates `draws` draws (at most a block) that are draws `firstDraw` onwards of the run.
   * `read` is called when the totals of a year stand in memory.
   */
  run(block: DrawBlock, draws: number, firstDraw: number, read: TotalsReader): void {
    const { scenario, plan } = this.#scenario();
    this.#writeDraws(plan, block, draws);
    const { timeStep } = scenario;
    const stepsPerYear = Math.round(1 / timeStep);
    this.#execute('once', plan, draws);
    this.#figures('base', plan, 0, draws, firstDraw, read);
    for (let step = 0; step < simulatedYears.length * stepsPerYear; step++) {
      const year = Math.floor(step / stepsPerYear);
      if (step % stepsPerYear === 0) this.#times.writeYear(year, block, draws);
      this.#times.writeStep(step, year, block, draws);
      this.#execute('step', plan, draws);
      if ((step + 1) % stepsPerYear === 0)
        this.#figures('yearEnd', plan, year + 1, draws, firstDraw, read);
      this.#execute('commit', plan, draws);
    }
  }

  #scenario(): Opened {
    if (!this.#opened) throw new Error('no scenario is open');
    return this.#opened;
  }

  #figures(
    phase: 'base' | 'yearEnd',
    plan: Plan,
    year: number,
    draws: number,
    firstDraw: number,
    read: TotalsReader,
  ): void {
    this.memory.columns.point(clusterQuantities.length, year, firstDraw);
    this.memory.clearTotals();
    this.#execute(phase, plan, draws);
    read(year);
  }

  #execute(phase: KernelPlace['phase'], { shards }: Plan, draws: number): void {
    const { memory } = this;
    for (const { run, output, level } of this.#kernels[phase]) {
      if (!output) {
        run(memory.firstEntry(level), memory.endEntry(level), draws * 8, 0);
        continue;
      }
      for (let index = 0; index < shards.length; index++) {
        const { from, to } = shards[index] as Plan['shards'][number];
        run(
          memory.entry('cluster', from),
          memory.entry('cluster', to),
          draws * 8,
          memory.totalsAddress(index),
        );
      }
    }
  }

  #writeDraws({ clusters }: Plan, block: DrawBlock, draws: number): void {
    const { memory } = this;
    const { stride } = block;
    const parameters = this.#parameters;
    for (let i = 0; i < parameters.length; i++) {
      const place = parameters[i];
      if (place) memory.writeDraws(place, 0, block.parameters, i * stride, draws);
    }
    const place = this.#baseYearFactor;
    if (place)
      for (let i = 0; i < clusters.length; i++)
        memory.writeDraws(place, i, block.baseFactor, i * stride, draws);
  }
}
