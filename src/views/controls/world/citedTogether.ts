import type { Citation } from '#model/citation.ts';
import { simulatedYears, type SimulatedYear } from '#model/quantities.ts';

/** Years whose values come from the same place. */
export interface CitedYears {
  readonly years: readonly SimulatedYear[];
  readonly citation: Citation;
}

/** Where the values of the years come from, years in a row with the same source told together. */
export function citedTogether(
  citationOf: (year: SimulatedYear) => Citation | undefined,
): readonly CitedYears[] {
  return simulatedYears.reduce<readonly CitedYears[]>((groups, year) => {
    const citation = citationOf(year);
    if (!citation) return groups;
    const last = groups.at(-1);
    if (!last || JSON.stringify(last.citation) !== JSON.stringify(citation))
      return [...groups, { years: [year], citation }];
    return [...groups.slice(0, -1), { ...last, years: [...last.years, year] }];
  }, []);
}
