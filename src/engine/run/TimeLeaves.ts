import { driverValues } from '#model/driverValues.ts';
import { eventOn } from '#model/eventOn.ts';
import type { DriverId } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import type { LargeProject, Driver, ModelTables, YearValues } from '#model/tables.ts';
import { blockDraws, type LeafPlace, type ProgramLayout } from '../compile/layout.ts';
import { inputLeaf } from '../compile/leafNames.ts';
import type { DrawBlock } from '../sample/DrawBlock.ts';
import type { Plan } from './plan.ts';
import type { RecordMemory } from './RecordMemory.ts';

type Place = LeafPlace | undefined;

/** Drivers with chance around them, and their columns in a block of draws. */
const drawnDrivers = {
  domesticDemandGrowth: 'domestic',
  exportGrowth: 'export',
  producerInflation: 'producerInflation',
  purchaseInflation: 'purchaseInflation',
} as const satisfies Partial<Record<DriverId, keyof DrawBlock>>;

interface FixedDriver {
  readonly driver: Driver;
  readonly place: LeafPlace;
  values: YearValues;
}

/** Writes what changes from step to step or from year to year. Places are looked up once. */
export class TimeLeaves {
  readonly #fixedDrivers: readonly FixedDriver[];
  readonly #drawnDrivers: readonly {
    column: 'domestic' | 'export' | 'producerInflation' | 'purchaseInflation';
    place: Place;
  }[];
  readonly #elapsed: Place;
  readonly #midElapsed: Place;
  readonly #midTime: Place;
  readonly #sectorShock: Place;
  readonly #clusterShock: Place;
  readonly #added: Place;
  readonly #remaining: Place;
  #timeStep = 1;
  #plan: Plan | undefined;
  /** Place of the cluster of each event in the plan, −1 where it is not part of it. */
  #eventClusters: readonly number[] = [];
  #projects: readonly { project: LargeProject; event: number; index: number }[] = [];

  constructor(
    readonly memory: RecordMemory,
    layout: ProgramLayout,
    readonly tables: ModelTables,
  ) {
    const input = (name: string): Place => layout.leaves[inputLeaf(name)];
    this.#fixedDrivers = tables.drivers.flatMap((driver) => {
      const place = input(driver.id);
      return place && !Object.hasOwn(drawnDrivers, driver.id)
        ? [{ driver, place, values: [0, 0, 0] }]
        : [];
    });
    this.#drawnDrivers = Object.entries(drawnDrivers).map(([name, column]) => ({
      column,
      place: input(name),
    }));
    this.#elapsed = input('elapsed');
    this.#midElapsed = input('midElapsed');
    this.#midTime = input('midTime');
    this.#sectorShock = input('sectorDemandShock');
    this.#clusterShock = input('clusterShock');
    this.#added = input('projectAddedOutput');
    this.#remaining = input('projectRemaining');
  }

  /** Prepares for a scenario. Clusters are without projects then. */
  open(scenario: Scenario, plan: Plan): void {
    this.#timeStep = scenario.timeStep;
    for (const fixed of this.#fixedDrivers) fixed.values = driverValues(scenario, fixed.driver.id);
    if (plan !== this.#plan) {
      this.#plan = plan;
      this.#eventClusters = this.tables.events.map(({ clusterId }) =>
        plan.clusters.findIndex(({ cluster }) => cluster.id === clusterId),
      );
      plan.clusters.forEach((_, index) => this.#clearProjects(index));
    } else for (const { index } of this.#projects) this.#clearProjects(index);
    this.#projects = this.tables.events.flatMap((project, event) => {
      const index = this.#eventClusters[event] as number;
      return index >= 0 && eventOn(scenario, project.id) ? [{ project, event, index }] : [];
    });
  }

  /** Values of one year: rates of the environment, shocks of sectors and clusters. */
  writeYear(year: number, block: DrawBlock, draws: number): void {
    const { memory, tables } = this;
    const { sectors, clusters } = this.#opened();
    const { stride } = block;
    for (const { driver, place, values } of this.#fixedDrivers)
      if (driver.kind === 'rate') memory.writeFixed(place, 0, values[year] as number);
    for (const { column, place } of this.#drawnDrivers)
      if (place) memory.writeDraws(place, 0, block[column], year * stride, draws);
    const sectorShock = this.#sectorShock;
    if (sectorShock)
      for (let i = 0; i < sectors.length; i++) {
        const column = year * tables.sectors.length + (sectors[i] as number);
        memory.writeDraws(sectorShock, i, block.sector, column * stride, draws);
      }
    const clusterShock = this.#clusterShock;
    if (clusterShock)
      for (let i = 0; i < clusters.length; i++) {
        const column = year * clusters.length + i;
        memory.writeDraws(clusterShock, i, block.cluster, column * stride, draws);
      }
  }

  /** Values of one step: times, and levels interpolated between year-ends (model.md, section 5). */
  writeStep(step: number, year: number, block: DrawBlock, draws: number): void {
    const timeStep = this.#timeStep;
    this.#write(this.#elapsed, 0, (step + 1) * timeStep);
    this.#write(this.#midElapsed, 0, (step + 0.5) * timeStep);
    this.#write(this.#midTime, 0, 2020 + (step + 0.5) * timeStep);
    const through = (step + 1) * timeStep - year;
    for (const { driver, place, values } of this.#fixedDrivers)
      if (driver.kind === 'level')
        this.memory.writeFixed(place, 0, interpolate(values, driver.initial, year, through));
    this.#writeProjects(year, through, block, draws);
  }

  #writeProjects(year: number, through: number, block: DrawBlock, draws: number): void {
    const added = this.#added;
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
    for (const [index, share] of remaining) this.#write(this.#remaining, index, share);
  }

  /** Values before any project: nothing added, nothing closed. */
  #clearProjects(index: number): void {
    if (this.#added) this.memory.draws(this.#added, index, blockDraws).fill(0);
    this.#write(this.#remaining, index, 1);
  }

  #opened(): Plan {
    if (!this.#plan) throw new Error('no scenario is open');
    return this.#plan;
  }

  #write(place: Place, index: number, value: number): void {
    if (place) this.memory.writeFixed(place, index, value);
  }
}

function interpolate(values: YearValues, before: number, year: number, through: number): number {
  const previous = year === 0 ? before : (values[year - 1] as number);
  return previous + ((values[year] as number) - previous) * through;
}
