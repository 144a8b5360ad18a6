import { clusterIds, type ClusterId } from '#model/generated/tables.ts';
import { provinceSeries, quantileLevels, years, type ProvinceSeries } from '#model/quantities.ts';
import type { Bands } from '#model/result.ts';
import { uncertaintySources, type Scenario, type UncertaintySource } from '#model/scenario.ts';
import type { Comparison } from './Comparisons.svelte.ts';
import { clusterBands, lastYear } from './resultColumns.ts';

/** Widths of 90 % bands in 2022: clusters in each tier, and output in 亿元. */
export interface BandWidths {
  readonly tier1000: number;
  readonly tier500: number;
  readonly output: number;
}

/** Draws that are enough to tell widths apart. */
const enough = 1024;

/** The scenario with each source of uncertainty alone, as comparisons. */
export function aloneScenarios(scenario: Scenario): Partial<Record<Comparison, Scenario>> {
  const alone = (source: UncertaintySource): Scenario => ({
    ...scenario,
    draws: Math.min(scenario.draws, enough),
    uncertainty: {
      parameters: false,
      environment: false,
      chance: false,
      baseData: false,
      [source]: true,
    },
  });
  return Object.fromEntries(
    uncertaintySources.map((source) => [`only-${source}`, alone(source)] as const),
  );
}

/** The widths a sample has, for a cluster's output, or the sum of all counted clusters where there is none. */
export function bandWidthsOf(bands: Bands, cluster: ClusterId | undefined): BandWidths {
  const ofSeries = (series: ProvinceSeries): number =>
    width(bands.province, provinceSeries.indexOf(series) * years.length + lastYear);
  return {
    tier1000: ofSeries('tier1000'),
    tier500: ofSeries('tier500'),
    output:
      cluster === undefined
        ? ofSeries('reportedOutputValue')
        : width(clusterBands(bands, 'outputValue', lastYear), clusterIds.indexOf(cluster)),
  };
}

/** Distance from the 5 % to the 95 % point of an item of [item][level]. */
function width(quantiles: Float64Array, item: number): number {
  const at = (level: (typeof quantileLevels)[number]): number =>
    quantiles[item * quantileLevels.length + quantileLevels.indexOf(level)]!;
  return at(0.95) - at(0.05);
}
