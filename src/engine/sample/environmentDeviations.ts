import { dimensions } from '#model/dimensions.ts';
import { environmentShocks } from '#model/dimensionsOf.ts';
import { simulatedYears } from '#model/quantities.ts';
import type { NormalDraws } from './Normals.ts';

/** Persistence of the common shock from one year to the next, and what keeps its variance 1. */
const persistence = 0.4;
const innovation = Math.sqrt(1 - 0.16);
/** Weights of the common shock and of the own one in exports and in prices; squares add up to 1. */
const exportCommon = 0.5;
const exportOwn = Math.sqrt(0.75);
const priceCommon = 0.6;
const priceOwn = 0.8;
/** What the world outside does beyond the scenario's values, in standard deviations, as [year][draw]. */
export interface EnvironmentDeviations {
  readonly domestic: Float64Array;
  readonly export: Float64Array;
  readonly price: Float64Array;
}

/**
 * Deviations of the environment: a common shock that persists from year to year moves domestic demand, and
 * exports and prices in part (model text, section 8).
 */
export function environmentDeviations(draws: NormalDraws): EnvironmentDeviations {
  const { count, first, normals } = draws;
  const columns = () => new Float64Array(simulatedYears.length * count);
  const deviations = { domestic: columns(), export: columns(), price: columns() };
  simulatedYears.forEach((_, year) => {
    const [common, exported, price] = environmentShocks.map((_shock, shock) =>
      normals.locate(
        dimensions.environment + year * environmentShocks.length + shock,
        first,
        count,
      ),
    ) as [number, number, number];
    const { values } = normals;
    const start = year * count;
    for (let draw = 0; draw < count; draw += 1) {
      const before = year === 0 ? 0 : (deviations.domestic[start - count + draw] as number);
      const shared = persistence * before + innovation * (values[common + draw] as number);
      deviations.domestic[start + draw] = shared;
      deviations.export[start + draw] =
        exportCommon * shared + exportOwn * (values[exported + draw] as number);
      deviations.price[start + draw] =
        priceCommon * shared + priceOwn * (values[price + draw] as number);
    }
  });
  return deviations;
}
