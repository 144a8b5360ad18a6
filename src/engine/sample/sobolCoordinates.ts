import { dimensions } from '#model/dimensions.ts';

/**
 * Coordinate of the Sobol sequence that each dimension of the sample takes: a permutation of 0 … 803.
 *
 * Early coordinates have the better two-dimensional projections, so dimensions come in order of the spread
 * they bring: parameters, environment, base-year errors (up to 25 % of a cluster's output), sector shocks,
 * cluster shocks (5 %), projects. In the order of the sample itself the base-year errors would take the
 * coordinates from 644 on; a mock-up with the real clusters at 1,024 points then had some P(output ≥ tier)
 * with a standard error 1.5 to 2.5 times that of independent draws. In this order none exceeded it.
 */
export function sobolCoordinates(): Int32Array {
  const ranges: readonly (readonly [number, number])[] = [
    [dimensions.parameter, dimensions.environment],
    [dimensions.environment, dimensions.sector],
    [dimensions.baseYear, dimensions.event],
    [dimensions.sector, dimensions.cluster],
    [dimensions.cluster, dimensions.baseYear],
    [dimensions.event, dimensions.total],
  ];
  const coordinates = new Int32Array(dimensions.total);
  let next = 0;
  for (const [first, end] of ranges) {
    for (let dimension = first; dimension < end; dimension += 1) {
      coordinates[dimension] = next;
      next += 1;
    }
  }
  return coordinates;
}
