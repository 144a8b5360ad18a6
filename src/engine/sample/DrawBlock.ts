import { simulatedYears } from '#model/quantities.ts';
import { eventIds, parameterIds, sectorIds } from '#model/generated/tables.ts';

const yearCount = simulatedYears.length;

/**
 * What varies by draw, for a block of draws, as columns: each column has room for `stride` draws, and the
 * years are 2020, 2021, 2022. The arrays may be views of any memory.
 */
export interface DrawBlock {
  readonly stride: number;
  /** [parameter][draw], in the parameters' own units. */
  readonly parameters: Float64Array;
  /** [year][draw]: growth of domestic demand, values of the scenario included, a year. */
  readonly domestic: Float64Array;
  /** [year][draw]: growth of exports, a year. */
  readonly export: Float64Array;
  /** [year][draw]: annual producer-price inflation. */
  readonly producerInflation: Float64Array;
  /** [year][draw]: annual purchase-price inflation. */
  readonly purchaseInflation: Float64Array;
  /** [year][sector][draw]: demand shock, mean of the preset included, a year; of the clusters' sectors only. */
  readonly sector: Float64Array;
  /** [year][position of the cluster][draw]: shock of the cluster, a year. */
  readonly cluster: Float64Array;
  /** [position of the cluster][draw]: factor on the base-year output. */
  readonly baseFactor: Float64Array;
  /** [event][draw]: factor on the size of a large project. */
  readonly eventFactor: Float64Array;
}

/** A block with its own memory for `stride` draws of `clusterCount` clusters. */
export function allocateDrawBlock(stride: number, clusterCount: number): DrawBlock {
  const columns = (count: number) => new Float64Array(count * stride);
  return {
    stride,
    parameters: columns(parameterIds.length),
    domestic: columns(yearCount),
    export: columns(yearCount),
    producerInflation: columns(yearCount),
    purchaseInflation: columns(yearCount),
    sector: columns(yearCount * sectorIds.length),
    cluster: columns(yearCount * clusterCount),
    baseFactor: columns(clusterCount),
    eventFactor: columns(eventIds.length),
  };
}
