/** The smallest part of a common axis that one subject may fill. */
const smallest = 0.3;

/**
 * A common extent for panels of one quantity; undefined where it would press one of them flat, so that each is
 * better off with an axis of its own.
 * @param domains extents of the panels alone
 */
export function sharedDomain(
  domains: readonly (readonly [number, number])[],
): readonly [number, number] | undefined {
  const low = Math.min(...domains.map(([from]) => from));
  const high = Math.max(...domains.map(([, to]) => to));
  const fits = domains.every(([from, to]) => to - from >= smallest * (high - low));
  return domains.length > 1 && fits ? [low, high] : undefined;
}
