const sizes: readonly number[] = [256, 1024, 4096];

/** Sizes of the sample to choose from, and the scenario's own when it is another. */
export function drawOptions(draws: number): readonly number[] {
  return sizes.includes(draws) ? sizes : [...sizes, draws].sort((one, other) => one - other);
}
