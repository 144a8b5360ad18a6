import { thousandths } from '#model/quantiseScenario.ts';

/** Calendar times at which a lever can be started by hand: the quarters of 2020 to 2022. */
const startQuarters: readonly number[] = Array.from({ length: 12 }, (_, i) => 2020 + i / 4);

/** The options of a start: the quarters, and the scenario's own time when it lies between them. */
export function startOptions(start: number): readonly number[] {
  const own = thousandths(start);
  return startQuarters.includes(own)
    ? startQuarters
    : [...startQuarters, own].sort((one, other) => one - other);
}

/** Year and quarter (1 to 4) of a start; undefined for a time that begins no quarter. */
export function quarterOf(start: number): { year: number; quarter: number } | undefined {
  const year = Math.floor(start);
  const quarter = (start - year) * 4 + 1;
  return Number.isInteger(quarter) ? { year, quarter } : undefined;
}
