import { parameters } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Parameter } from '#model/tables.ts';

/** Some priors under the name of their group in the table. */
export interface PriorGroup {
  readonly id: string;
  readonly members: readonly Parameter[];
}

/** Priors by group, groups in the order of the table. */
export function priorGroups(found: readonly Parameter[]): readonly PriorGroup[] {
  const ids = [...new Set(found.map(({ group }) => group))];
  return ids.map((id) => ({ id, members: found.filter(({ group }) => group === id) }));
}

/** Priors that are changed or fixed, in the order of the table. */
export function changedPriors({ parameters: fixed, priors }: Scenario): readonly Parameter[] {
  return parameters.filter(({ id }) => fixed[id] !== undefined || priors[id] !== undefined);
}
