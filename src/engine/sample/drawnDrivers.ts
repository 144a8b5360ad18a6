import type { DriverId } from '#model/generated/tables.ts';

/** Drivers of the environment that chance moves around the scenario's values. */
export const drawnDrivers = [
  'domesticDemandGrowth',
  'exportGrowth',
  'producerInflation',
  'purchaseInflation',
] as const satisfies readonly DriverId[];
