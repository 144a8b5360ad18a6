import { carryRatio } from '../figures/carryBands.ts';
import type { LadderCluster, LadderFigures } from './LadderProps.ts';

/** One cluster with the figures of its row, 亿元 and probabilities. */
export interface LadderRow {
  readonly cluster: LadderCluster;
  readonly base: number;
  /** 2022 median; central run where there are no bands. */
  readonly median: number;
  /** 5, 25, 75, 95 % of 2022. */
  readonly band: readonly [number, number, number, number] | undefined;
  readonly reference: number | undefined;
  readonly reach500: number | undefined;
  readonly reach1000: number | undefined;
  readonly crossing: Crossing | undefined;
}

/** A line passed between 2019 and the 2022 median: the highest gained, or the highest lost. */
export interface Crossing {
  readonly line: 500 | 1000;
  readonly direction: 'up' | 'down';
}

/** The highest line between two outputs in 亿元; a line counts as reached at exactly its value. */
export function crossingBetween(base: number, median: number): Crossing | undefined {
  for (const line of [1000, 500] as const) {
    if (base < line && median >= line) return { line, direction: 'up' };
    if (base >= line && median < line) return { line, direction: 'down' };
  }
  return undefined;
}

/** Rows of all clusters, in their order, from the columns of a result. */
export function ladderRows(
  clusters: readonly LadderCluster[],
  figures: LadderFigures,
): LadderRow[] {
  return clusters.map((cluster) => {
    const { column } = cluster;
    const base = figures.base[column] ?? NaN;
    const quantiles = quantilesOf(figures, column);
    const median = quantiles?.median ?? figures.central[column] ?? NaN;
    return {
      ...{ cluster, base, median, band: quantiles?.band },
      reference: figures.reference?.[column],
      reach500: figures.reach500?.[column],
      reach1000: figures.reach1000?.[column],
      crossing: crossingBetween(base, median),
    };
  });
}

type Quantiles = Pick<LadderRow, 'median'> & { readonly band: NonNullable<LadderRow['band']> };

/** Quantiles of one cluster, carried along by the ratio of the central runs while newer ones are under way. */
function quantilesOf(figures: LadderFigures, column: number): Quantiles | undefined {
  const { bands, bandsCentral, central } = figures;
  if (!bands) return undefined;
  const carry = carryRatio(central[column] ?? NaN, bandsCentral?.[column] ?? 0);
  const level = (index: number): number => (bands[column * 5 + index] ?? NaN) * carry;
  return { median: level(2), band: [level(0), level(1), level(3), level(4)] };
}
