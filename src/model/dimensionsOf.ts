import { simulatedYears } from '#model/quantities.ts';

/** Shocks of the environment in a year, in the order of the sample. */
export const environmentShocks = ['common', 'export', 'price'] as const;

/** How many things of each kind chance can move. */
export interface ChanceCounts {
  readonly parameters: number;
  readonly sectors: number;
  readonly clusters: number;
  readonly events: number;
}

/** Where each source of chance begins among the dimensions of the sample, and how many there are. */
export interface Dimensions {
  readonly parameter: number;
  readonly environment: number;
  readonly sector: number;
  readonly cluster: number;
  readonly baseYear: number;
  readonly event: number;
  readonly total: number;
}

/**
 * Dimensions of the sample in their order: parameters; by year the environment's shocks; by year the
 * sectors; by year the clusters; the base-year errors; the large projects.
 */
export function dimensionsOf({ parameters, sectors, clusters, events }: ChanceCounts): Dimensions {
  const environment = parameters;
  const sector = environment + simulatedYears.length * environmentShocks.length;
  const cluster = sector + simulatedYears.length * sectors;
  const baseYear = cluster + simulatedYears.length * clusters;
  const event = baseYear + clusters;
  return { parameter: 0, environment, sector, cluster, baseYear, event, total: event + events };
}
