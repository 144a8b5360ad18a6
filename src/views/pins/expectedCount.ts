import { provinceSeries, years, type Tier } from '#model/quantities.ts';
import type { Result } from '#model/result.ts';
import { lastYear } from '#state/resultColumns.ts';

/** Mean number of clusters that reach a tier in 2022 over the draws, or that of the central run where there are none. */
export function expectedCount({ bands, central }: Result, tier: Tier): number {
  const place = provinceSeries.indexOf(tier) * years.length + lastYear;
  return (bands ? bands.provinceMeans : central.province)[place]!;
}
