import { clusters } from '#model/generated/tables.ts';
import { printedTrail } from './trailTexts.ts';
import type {
  ProvinceTrail,
  TrailCluster,
  TrailFigures,
  TrailsLabels,
} from '../trails/TrailsProps.ts';
import plan from './planOutturn.json' with { type: 'json' };
import type { Language } from './sampleLadder.ts';
import trails from './trailsOutturn.json' with { type: 'json' };

const years = [2019, 2020, 2021, 2022] as const;

/** The counted clusters with their short names. */
export function trailClusters(language: Language): TrailCluster[] {
  return clusters.flatMap((cluster, column) => {
    if (!cluster.counted) return [];
    const { id, category, sector } = cluster;
    const label = language === 'zh' ? cluster.shortZh : cluster.shortEn;
    return [{ id, category, sector, label, column }];
  });
}

const { labourProductivity, energyIntensity } = plan.province;
const pace = (start: number, change: number): number[] =>
  years.map((_, elapsed) => start * (1 + change) ** elapsed);

const province: ProvinceTrail = {
  productivity: labourProductivity.median,
  energyIntensity: energyIntensity.median,
  plan: {
    productivity: pace(labourProductivity.median[0]!, 0.07),
    energyIntensity: pace(energyIntensity.median[0]!, -0.04),
  },
  reference: {
    productivity: labourProductivity.reference,
    energyIntensity: energyIntensity.reference,
  },
};

/** The plan as written under what happened, central runs; the band is made up. */
export const planTrails: TrailFigures = {
  years,
  output: Float64Array.from(trails.output),
  productivity: Float64Array.from(trails.productivity),
  energyIntensity: Float64Array.from(trails.energyIntensity),
  reference: {
    productivity: Float64Array.from(trails.reference.productivity),
    energyIntensity: Float64Array.from(trails.reference.energyIntensity),
  },
  province,
  band: (quantity, place) => {
    const median = trails[quantity][place]!;
    return [median * 0.88, median * 1.14];
  },
};

/** The same with what has changed since 2019 multiplied: a drag without an engine. */
export function stretchedTrails(factor: number): TrailFigures {
  const count = planTrails.output.length / years.length;
  const stretch = (column: Float64Array): Float64Array =>
    column.map((value, place) => {
      const start = column[place % count]!;
      return start * (value / start) ** factor;
    });
  return {
    ...planTrails,
    output: stretch(planTrails.output),
    productivity: stretch(planTrails.productivity),
    energyIntensity: stretch(planTrails.energyIntensity),
  };
}

/** Made-up clusters in any number, in twenty sectors spread over the axes. */
export function manyTrails(count: number): { clusters: TrailCluster[]; figures: TrailFigures } {
  const categories = ['strong', 'niche', 'emerging', 'legacy'] as const;
  const column = (value: (cluster: number, year: number) => number): Float64Array =>
    Float64Array.from({ length: years.length * count }, (_, place) =>
      value(place % count, Math.floor(place / count)),
    );
  const spread = (cluster: number, step: number): number => ((cluster % 20) * step) % 1;
  return {
    clusters: Array.from({ length: count }, (_, index) => ({
      ...{ id: `cluster-${index}`, label: `${index + 1}`, sector: `${index % 20}`, column: index },
      category: categories[index % 4]!,
    })),
    figures: {
      years,
      output: column((cluster, year) => 20 * 60 ** ((cluster * 0.618034) % 1) * 1.08 ** year),
      productivity: column((cluster, year) => 10 * 14 ** spread(cluster, 0.37) * 1.08 ** year),
      energyIntensity: column((cluster, year) => 0.2 * 10 ** spread(cluster, 0.71) * 0.95 ** year),
      province: { ...province, reference: undefined },
    },
  };
}

/** Sample texts of the trails. */
export const trailLabels: Readonly<Record<Language, TrailsLabels>> = {
  zh: printedTrail(
    '轨迹',
    '人均增加值，万元/人，2019 年价，对数 →',
    '↑ 单位增加值能耗，tce/万元，对数',
    {
      title: '全省 2019–2022',
      plan: '+ 计划：每年 +7%、−4%',
      reference: '× 不施策',
    },
  ),
  en: printedTrail(
    'Trails',
    'Value added per worker, 10k yuan, log →',
    '↑ Energy per value added',
    {
      title: 'Province 2019–2022',
      plan: '+ plan: +7%, −4% a year',
      reference: '× no policy',
    },
  ),
};
