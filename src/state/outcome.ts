import { provinceSeries, tierBounds, years, type Tier } from '#model/quantities.ts';
import type { Bands } from '#model/result.ts';
import type { Strictness } from '#model/targets.ts';

/** What a sample says of 2022 in short: enough to tell one scenario from another, small enough to keep for undo. */
export interface Outcome {
  readonly draws: number;
  /** Expected number of counted clusters that reach each tier. */
  readonly expected: Readonly<Record<Tier, number>>;
  /** P of each cluster, in the order of the clusters table, to reach each tier. */
  readonly reach: Readonly<Record<Tier, Float64Array>>;
  /** P of each target, in the order of the targets table, to be met. */
  readonly targets: Readonly<Record<Strictness, Float64Array>>;
}

/** The outcome in 2022 of a summary. */
export function outcomeOf(bands: Bands): Outcome {
  const last = years.length - 1;
  const count = bands.reach500.length / years.length;
  const mean = (tier: Tier): number =>
    bands.provinceMeans[provinceSeries.indexOf(tier) * years.length + last]!;
  const tiers = Object.keys(tierBounds) as Tier[];
  return {
    draws: bands.draws,
    expected: Object.fromEntries(tiers.map((tier) => [tier, mean(tier)])) as Record<Tier, number>,
    reach: {
      tier500: bands.reach500.slice(last * count),
      tier1000: bands.reach1000.slice(last * count),
    },
    targets: { strict: bands.strict.slice(), tolerant: bands.tolerant.slice() },
  };
}
