import { parameters } from '#model/generated/tables.ts';
import { provenanceOf, type Provenance } from '#model/provenance.ts';
import type { Parameter } from '#model/tables.ts';
import { belongsTo } from './belongsTo.ts';

/** The coefficients a lever works through: those of few levers, and those all levers share. */
export interface LeverCoefficients {
  readonly own: readonly Parameter[];
  readonly shared: readonly Parameter[];
}

/** Groups of coefficients that scale or delay the effort of every lever. */
const sharedGroup = 'effort';

/** The coefficients whose plan items, by the tables, include a lever's. */
export function leverCoefficients(provenance: Provenance, planItem: string): LeverCoefficients {
  const found = parameters.filter(({ id }) =>
    belongsTo(provenanceOf(provenance, 'parameters', id)?.planTasks, planItem),
  );
  return {
    own: found.filter(({ group }) => group !== sharedGroup),
    shared: found.filter(({ group }) => group === sharedGroup),
  };
}
