import type { LeverId } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import type { ModelTables } from '#model/tables.ts';
import type { LeafPlace, ProgramLayout } from '../compile/layout.ts';
import { countedLeaf, inputLeaf } from '../compile/leafNames.ts';
import type { Plan } from './plan.ts';
import { baseOutput, programmeShares } from './programmeShares.ts';
import type { RecordMemory } from './RecordMemory.ts';

type Place = LeafPlace | undefined;

/**
 * Writes everything that neither time nor chance changes: coefficients of sectors and categories, levers, base figures.
 * Places are looked up once, and what the scenario before left is written again only where it may differ.
 */
export class StaticLeaves {
  readonly #columns: readonly { scope: 'sector' | 'category'; column: string; place: Place }[];
  readonly #levers: readonly { id: LeverId; level: Place; start: Place; focus: Place }[];
  readonly #timeStep: Place;
  readonly #output2019: Place;
  readonly #programmeShare: Place;
  readonly #counted: Place;
  #plan: Plan | undefined;
  #baseOutputs = '';

  constructor(
    readonly memory: RecordMemory,
    layout: ProgramLayout,
    readonly tables: ModelTables,
  ) {
    const input = (name: string): Place => layout.leaves[inputLeaf(name)];
    this.#columns = layout.columns.map(({ name, scope, column }) => ({
      scope,
      column,
      place: input(name),
    }));
    this.#levers = tables.levers.map(({ id, name }) => ({
      id,
      level: input(`${name}Level`),
      start: input(`${name}Start`),
      focus: input(`${name}Focus`),
    }));
    this.#timeStep = input('timeStep');
    this.#output2019 = input('output2019');
    this.#programmeShare = input('programmeShare');
    this.#counted = layout.leaves[countedLeaf];
  }

  write(scenario: Scenario, plan: Plan): void {
    const { memory } = this;
    const baseOutputs = JSON.stringify(scenario.baseOutputs);
    const replanned = plan !== this.#plan;
    if (replanned) this.#writePlan(plan);
    if (replanned || baseOutputs !== this.#baseOutputs) this.#writeBases(scenario, plan);
    for (const { id, level, start } of this.#levers) {
      if (level) memory.writeFixed(level, 0, scenario.levels[id]);
      if (start) memory.writeFixed(start, 0, scenario.starts[id]);
    }
    if (this.#timeStep) memory.writeFixed(this.#timeStep, 0, scenario.timeStep);
    this.#plan = plan;
    this.#baseOutputs = baseOutputs;
  }

  /** What follows from the tables and the focus. */
  #writePlan(plan: Plan): void {
    const { memory, tables } = this;
    for (const { scope, column, place } of this.#columns) {
      if (!place) continue;
      if (scope === 'sector')
        plan.sectors.forEach((position, i) =>
          memory.writeFixed(place, i, columnOf(tables.sectors[position]?.values, column)),
        );
      else
        plan.profiles.forEach(({ category }, i) =>
          memory.writeFixed(place, i, columnOf(category.values, column)),
        );
    }
    for (const { id, focus: place } of this.#levers)
      if (place)
        plan.profiles.forEach(({ focus }, i) => memory.writeFixed(place, i, focus[id] ?? 1));
    const counted = this.#counted;
    if (counted)
      plan.clusters.forEach(({ cluster }, i) =>
        memory.writeFixed(counted, i, cluster.counted ? 1 : 0),
      );
  }

  #writeBases(scenario: Scenario, plan: Plan): void {
    const { memory } = this;
    const shares = programmeShares(this.tables.clusters, scenario);
    plan.clusters.forEach(({ cluster, position }, i) => {
      if (this.#output2019) memory.writeFixed(this.#output2019, i, baseOutput(cluster, scenario));
      if (this.#programmeShare)
        memory.writeFixed(this.#programmeShare, i, shares[position] as number);
    });
  }
}

function columnOf(values: Readonly<Record<string, number>> | undefined, column: string): number {
  const value = values?.[column];
  if (value === undefined) throw new Error(`no column ${column}`);
  return value;
}
