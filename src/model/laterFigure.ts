import type { Bilingual } from '#model/columns/column.ts';
import type { TableRow } from '#model/columns/tableColumns.ts';
import { eventOn } from '#model/eventOn.ts';
import { laterRelations } from '#model/generated/laterFigures.ts';
import type { EventId } from '#model/generated/tables.ts';
import { years } from '#model/quantities.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Cluster } from '#model/tables.ts';

/** What the clusters table tells about a figure published for a later year. */
export interface LaterRelation {
  readonly relation: NonNullable<TableRow<'clusters'>['laterRelation']>;
  /** The large project that was set to the figure. */
  readonly event?: EventId;
  /** What the figure covers, where its page or our note says. */
  readonly scope?: Bilingual;
}

/** A figure published for a year after 2019, 亿元. */
export interface LaterFigure extends LaterRelation {
  readonly year: number;
  readonly value: number;
  /** Whether its year is one of those drawn. */
  readonly drawn: boolean;
}

/**
 * How the figure relates to a projection: as the table says, unless the user's own base figure or a switched-off
 * project took the place of what it says so about.
 */
export type Standing = LaterRelation['relation'] | 'ownBase' | 'projectOff';

/** The later figure of a cluster, if there is one. */
export function laterFigure({ id, laterOutput, laterYear }: Cluster): LaterFigure | undefined {
  const told = laterRelations[id];
  if (!told || laterOutput === undefined || laterYear === undefined) return undefined;
  const drawn = years.some((year) => year === laterYear);
  return { ...told, year: laterYear, value: laterOutput, drawn };
}

/** How a later figure of the cluster relates to the scenario's projection. */
export function standingOf(
  { relation, event }: LaterRelation,
  cluster: Cluster,
  scenario: Scenario,
): Standing {
  if (event && eventOn(scenario, event)) return 'project';
  if (scenario.baseOutputs[cluster.id]) return 'ownBase';
  return event ? 'projectOff' : relation;
}
