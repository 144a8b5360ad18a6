import { driverValues } from '#model/driverValues.ts';
import { eventOn } from '#model/eventOn.ts';
import type { DriverId } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import type { DiscreteProject, ModelTables, YearValues } from '#model/tables.ts';
import type { ProgramLayout } from '../compile/layout.ts';
import { inputLeaf } from '../compile/leafNames.ts';
import type { DrawBlock } from '../sample/DrawBlock.ts';
import type { Plan } from './plan.ts';
import type { RecordMemory } from './RecordMemory.ts';

/** Drivers with chance around them, and their columns in a block of draws. */
const drawnDrivers = {
  domesticDemandGrowth: 'domestic',
  exportGrowth: 'export',
  producerInflation: 'producerInflation',
  purchaseInflation: 'purchaseInflation',
} as const satisfies Partial<Record<DriverId, keyof DrawBlock>>;

/** Writes what changes from step to step or from year to year. */
export class TimeLeaves {
  readonly #fixedDrivers: {
    name: string;
    kind: 'rate' | 'level';
    initial: number;
    values: YearValues;
  }[];
  readonly #projects: { project: DiscreteProject; event: number; index: number }[];

  constructor(
    readonly memory: RecordMemory,
    readonly layout: ProgramLayout,
    readonly tables: ModelTables,
    readonly scenario: Scenario,
    readonly plan: Plan,
  ) {
    this.#fixedDrivers = tables.drivers
      .filter(({ id }) => !Object.hasOwn(drawnDrivers, id))
      .map(({ id, kind, initial }) => ({
        name: id,
        kind,
        initial,
        values: driverValues(scenario, id),
      }));
    this.#projects = tables.events.flatMap((project, event) => {
      const index = plan.clusters.findIndex(({ cluster }) => cluster.id === project.clusterId);
      return index >= 0 && eventOn(scenario, project.id) ? [{ project, event, index }] : [];
    });
  }

  /** Values of one year: rates of the environment, shocks of sectors and clusters. */
  writeYear(year: number, block: DrawBlock, draws: number): void {
    const { stride } = block;
    for (const { name, kind, values } of this.#fixedDrivers)
      if (kind === 'rate') this.#write(name, 0, values[year] as number);
    for (const [name, column] of Object.entries(drawnDrivers))
      this.#copy(name, 0, block[column], year * stride, draws);
    this.plan.sectors.forEach(({ id }, i) => {
      const sector = this.tables.sectors.findIndex((row) => row.id === id);
      const from = (year * this.tables.sectors.length + sector) * stride;
      this.#copy('sectorDemandShock', i, block.sector, from, draws);
    });
    const clusterCount = this.plan.clusters.length;
    for (let i = 0; i < clusterCount; i++)
      this.#copy('clusterShock', i, block.cluster, (year * clusterCount + i) * stride, draws);
  }

  /** Values of one step: times, and levels interpolated between year-ends (model.md, section 5). */
  writeStep(step: number, year: number, block: DrawBlock, draws: number): void {
    const { timeStep } = this.scenario;
    this.#write('elapsed', 0, (step + 1) * timeStep);
    this.#write('midElapsed', 0, (step + 0.5) * timeStep);
    this.#write('midTime', 0, 2020 + (step + 0.5) * timeStep);
    const through = (step + 1) * timeStep - year;
    for (const { name, kind, initial, values } of this.#fixedDrivers)
      if (kind === 'level') this.#write(name, 0, interpolate(values, initial, year, through));
    this.#writeProjects(year, through, block, draws);
  }

  #writeProjects(year: number, through: number, block: DrawBlock, draws: number): void {
    const added = this.layout.leaves[inputLeaf('projectAddedOutput')];
    const remaining = new Map<number, number>();
    for (const { index } of this.#projects) {
      remaining.set(index, 1);
      if (added) this.memory.draws(added, index, draws).fill(0);
    }
    for (const { project, event, index } of this.#projects) {
      const size = interpolate(project.values, 0, year, through);
      if (project.kind === 'close')
        remaining.set(index, (remaining.get(index) as number) * (1 - size));
      else if (added) {
        const target = this.memory.draws(added, index, draws);
        const factors = block.eventFactor;
        for (let draw = 0; draw < draws; draw++)
          target[draw] =
            (target[draw] as number) + size * (factors[event * block.stride + draw] as number);
      }
    }
    for (const [index, share] of remaining) this.#write('projectRemaining', index, share);
  }

  /** Values before any project: nothing added, nothing closed. */
  clearProjects(draws: number): void {
    const added = this.layout.leaves[inputLeaf('projectAddedOutput')];
    this.plan.clusters.forEach((_, index) => {
      if (added) this.memory.draws(added, index, draws).fill(0);
      this.#write('projectRemaining', index, 1);
    });
  }

  #write(name: string, index: number, value: number): void {
    const place = this.layout.leaves[inputLeaf(name)];
    if (place) this.memory.writeFixed(place, index, value);
  }

  #copy(name: string, index: number, source: Float64Array, from: number, draws: number): void {
    const place = this.layout.leaves[inputLeaf(name)];
    if (place) this.memory.draws(place, index, draws).set(source.subarray(from, from + draws));
  }
}

function interpolate(values: YearValues, before: number, year: number, through: number): number {
  const previous = year === 0 ? before : (values[year - 1] as number);
  return previous + ((values[year] as number) - previous) * through;
}
