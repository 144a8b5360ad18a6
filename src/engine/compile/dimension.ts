/** A unit as powers of base units and a power of ten: 亿元/年 is 10^8 yuan year^-1. */
export interface Dimension {
  readonly scale: number;
  readonly powers: ReadonlyMap<string, number>;
}

export const dimensionless: Dimension = { scale: 0, powers: new Map() };

/** Whether two units are the same, but for what rounding does to scales and powers. */
export function sameDimension(a: Dimension, b: Dimension): boolean {
  return (
    Math.abs(a.scale - b.scale) < 1e-9 &&
    a.powers.size === b.powers.size &&
    [...a.powers].every(([base, power]) => Math.abs((b.powers.get(base) ?? 0) - power) < 1e-9)
  );
}

/** Product of two dimensions, the second raised to a power. */
export function multiplyDimensions(a: Dimension, b: Dimension, power = 1): Dimension {
  const powers = new Map(a.powers);
  for (const [base, exponent] of b.powers) {
    const sum = (powers.get(base) ?? 0) + exponent * power;
    if (Math.abs(sum) < 1e-9) powers.delete(base);
    else powers.set(base, sum);
  }
  return { scale: a.scale + b.scale * power, powers };
}

/** Written form for messages, such as "10^8 yuan year^-1". */
export function formatDimension(dimension: Dimension): string {
  const parts = [...dimension.powers]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([base, power]) => (power === 1 ? base : `${base}^${power}`));
  if (dimension.scale !== 0) parts.unshift(`10^${dimension.scale}`);
  return parts.length === 0 ? '1' : parts.join(' ');
}
