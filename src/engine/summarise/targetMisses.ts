import { targets } from '#model/generated/tables.ts';

/** Which bound counts: the plan's figure, or the one that allows for its 左右. */
export type Strictness = 'strict' | 'tolerant';

/**
 * Targets that each draw misses, one bit per target in the order of the table: bit k is set when target k
 * is missed. `columns` is [target][draw]. A statistic that is NaN misses.
 */
export function targetMisses(
  columns: Float64Array,
  draws: number,
  strictness: Strictness,
): Uint32Array {
  const misses = new Uint32Array(draws);
  targets.forEach((target, place) => {
    const bound = strictness === 'strict' ? target.value : target.toleratedValue;
    const sign = target.comparison === '>=' ? 1 : -1;
    for (let draw = 0; draw < draws; draw += 1) {
      const met = sign * ((columns[place * draws + draw] as number) - bound) >= 0;
      if (!met) misses[draw] = (misses[draw] as number) | (1 << place);
    }
  });
  return misses;
}
