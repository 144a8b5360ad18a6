import type { TrailCluster, TrailFigures, TrailQuantity, TrailReading } from './TrailsProps.ts';

/** The exact values of one cluster in one year. */
export function readingOf(
  cluster: TrailCluster,
  figures: TrailFigures,
  year: number,
): TrailReading {
  const count = figures.output.length / figures.years.length;
  const place = year * count + cluster.column;
  const value = (quantity: TrailQuantity): TrailReading[TrailQuantity] => ({
    median: figures[quantity][place]!,
    band: figures.band?.(quantity, place),
  });
  return {
    cluster,
    year: figures.years[year]!,
    output: value('output'),
    productivity: value('productivity'),
    energyIntensity: value('energyIntensity'),
  };
}
