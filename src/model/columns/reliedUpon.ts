import type { IdList, Ids } from '#model/columns/column.ts';
import { driverRanges } from '#model/scenarioLimits.ts';
import { targetStatistics } from '#model/targets.ts';

/** Identifiers that the code names. With `only` it must name every one there is. */
interface ReliedUpon<Id> {
  readonly ids: readonly Id[];
  readonly only: boolean;
}

/** What the tables must have beyond what the equations ask of them, by list. */
export const reliedUpon: { readonly [L in IdList]?: ReliedUpon<Ids[L]> } = {
  levers: { ids: ['sv', 'og', 'pl', 'ev'], only: false },
  projects: { ids: ['digital', 'green', 'safeguards'], only: false },
  categories: { ids: ['strong', 'niche', 'emerging', 'legacy'], only: true },
  environmentPresets: { ids: ['expected-2019', 'outturn'], only: false },
  drivers: { ids: keysOf(driverRanges), only: true },
  parameters: { ids: ['pilotImitationBoost', 'serviceValueAddedGain'], only: false },
  targets: { ids: keysOf(targetStatistics), only: true },
  grades: { ids: ['A', 'B', 'C'], only: true },
};

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(record) as K[];
}
