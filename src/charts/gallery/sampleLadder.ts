import { clusters } from '#model/generated/tables.ts';
import type { LadderCluster, LadderFigures } from '../ladder/LadderProps.ts';
import plan from './planOutturn.json' with { type: 'json' };

export type Language = 'zh' | 'en';

/** The counted clusters with their short names. */
export function sampleClusters(language: Language): LadderCluster[] {
  return clusters.flatMap((cluster, column) => {
    if (!cluster.counted) return [];
    const { id, category, grade } = cluster;
    return [
      { id, label: language === 'zh' ? cluster.shortZh : cluster.shortEn, category, grade, column },
    ];
  });
}

/** The plan as written under what happened, against no new policy. */
export const planFigures: LadderFigures = {
  base: Float64Array.from(clusters, (cluster) => cluster.output2019),
  central: Float64Array.from(plan.central),
  bands: Float64Array.from(plan.bands),
  reach500: Float64Array.from(plan.reach500),
  reach1000: Float64Array.from(plan.reach1000),
  reference: Float64Array.from(plan.reference),
};

/** The same with every output of 2022 multiplied: a drag without an engine. */
export function scaledFigures(factor: number): LadderFigures {
  const grow = (column: Float64Array): Float64Array => column.map((output) => output * factor);
  const { base, central, bands, reach500, reach1000, reference } = planFigures;
  const shift = (column: Float64Array): Float64Array =>
    column.map((reach) => Math.min(1, Math.max(0, reach + (factor - 1) * 4 * reach * (1 - reach))));
  return {
    base,
    central: grow(central),
    bands: grow(bands!),
    reach500: shift(reach500!),
    reach1000: shift(reach1000!),
    reference: reference!,
  };
}

/** Made-up clusters in any number, spread over the axis and beyond it. */
export function manyClusters(count: number): { clusters: LadderCluster[]; figures: LadderFigures } {
  const categories = ['strong', 'niche', 'emerging', 'legacy'] as const;
  const output = (index: number): number => 30 * 170 ** (((index * 0.618034) % 1) ** 1.6);
  const outputs = Float64Array.from({ length: count }, (_, index) => output(index));
  const levels = [0.72, 0.9, 1, 1.12, 1.4];
  return {
    clusters: Array.from({ length: count }, (_, column) => ({
      ...{ id: `cluster-${column}`, label: `${column + 1}`, column },
      category: categories[column % 4]!,
      grade: column % 3 === 0 ? 'C' : 'A',
    })),
    figures: {
      base: outputs.map((value, index) => value * (0.7 + (index % 5) * 0.1)),
      central: outputs,
      bands: Float64Array.from(
        { length: count * 5 },
        (_, place) => outputs[Math.floor(place / 5)]! * levels[place % 5]!,
      ),
      reach500: outputs.map((value) => 1 / (1 + (500 / value) ** 8)),
      reach1000: outputs.map((value) => 1 / (1 + (1000 / value) ** 8)),
    },
  };
}
