import { describe, expect, it } from 'vitest';
import { createNormals } from '#engine/sample/createNormals.ts';
import { createSobol } from '#engine/sample/createSobol.ts';
import { environmentDeviations } from '#engine/sample/environmentDeviations.ts';

const count = 4096;
const deviations = environmentDeviations({
  normals: createNormals(createSobol(11), count),
  first: 0,
  count,
});

/** Mean product of two columns of standardised deviations. */
function correlation(
  one: Float64Array,
  year: number,
  other: Float64Array,
  otherYear: number,
): number {
  let sum = 0;
  for (let draw = 0; draw < count; draw += 1) {
    sum += one[year * count + draw]! * other[otherYear * count + draw]!;
  }
  return sum / count;
}

describe('the deviations of the environment', () => {
  const { domestic, export: exported, price } = deviations;

  it('build up from the base year: the common shock has variance 0.84 in 2020, then nearer 1', () => {
    const variances = [0, 1, 2].map((year) => correlation(domestic, year, domestic, year));
    const expected = [0.84, 0.84 + 0.16 * 0.84, 0.84 + 0.16 * (0.84 + 0.16 * 0.84)];
    variances.forEach((variance, year) => expect(variance).toBeCloseTo(expected[year]!, 2));
  });

  it('carry 0.4 of the common shock into the next year', () => {
    const carried = correlation(domestic, 0, domestic, 1) / correlation(domestic, 0, domestic, 0);
    expect(carried).toBeCloseTo(0.4, 2);
  });

  it('share half of it with exports and 0.6 with prices', () => {
    const common = correlation(domestic, 2, domestic, 2);
    expect(correlation(domestic, 2, exported, 2) / common).toBeCloseTo(0.5, 2);
    expect(correlation(domestic, 2, price, 2) / common).toBeCloseTo(0.6, 2);
    expect(correlation(exported, 0, exported, 0)).toBeCloseTo(0.25 * 0.84 + 0.75, 2);
    expect(correlation(price, 0, price, 0)).toBeCloseTo(0.36 * 0.84 + 0.64, 2);
  });
});
