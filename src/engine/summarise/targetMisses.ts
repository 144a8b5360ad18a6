import { targets } from '#model/generated/tables.ts';
import { meets, type Strictness } from '#model/targets.ts';

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
    for (let draw = 0; draw < draws; draw += 1) {
      const met = meets(target, columns[place * draws + draw] as number, strictness);
      if (!met) misses[draw] = (misses[draw] as number) | (1 << place);
    }
  });
  return misses;
}
