import { probability, type Probability } from './probability.ts';
import { replicateCount } from './standardError.ts';

/** P(value ≥ bound) over the first `draws` values of a column of draws. NaN never reaches the bound. */
export function tierProbability(column: Float64Array, draws: number, bound: number): Probability {
  const hits = new Uint32Array(replicateCount(draws));
  const length = draws / hits.length;
  for (let part = 0; part < hits.length; part += 1) {
    const end = (part + 1) * length;
    let reached = 0;
    for (let draw = part * length; draw < end; draw += 1) {
      reached += Number((column[draw] as number) >= bound);
    }
    hits[part] = reached;
  }
  return probability(hits, draws);
}
