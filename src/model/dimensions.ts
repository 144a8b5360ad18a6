import { dimensionsOf } from '#model/dimensionsOf.ts';
import { clusterIds, eventIds, parameterIds, sectorIds } from '#model/generated/tables.ts';

/** Dimensions of the sample of the shipped model: 804 in all. */
export const dimensions = dimensionsOf({
  parameters: parameterIds.length,
  sectors: sectorIds.length,
  clusters: clusterIds.length,
  events: eventIds.length,
});
