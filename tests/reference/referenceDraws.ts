import {
  baseYearErrors,
  clusters,
  events,
  parameters,
  presets,
  sectors,
} from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import { standardNormal } from './standardNormal.ts';

/** Random inputs, one row per draw. */
export interface ReferenceDraws {
  readonly draws: number;
  /** [draw][parameter]. */
  readonly parameters: Float64Array;
  /** Deviations [draw][year][domestic demand, export, producer inflation, purchase inflation]. */
  readonly environment: Float64Array;
  /** [draw][year][sector]. */
  readonly sector: Float64Array;
  /** [draw][year][cluster]. */
  readonly cluster: Float64Array;
  /** Factors [draw][cluster]. */
  readonly base: Float64Array;
  /** Size factors [draw][event]. */
  readonly event: Float64Array;
}

export const dimensionCount =
  parameters.length + 9 + 3 * sectors.length + 4 * clusters.length + events.length;
const quantile95 = 1.6448536269514722;

function logit(p: number): number {
  return Math.log(p / (1 - p));
}

function parameterValue(scenario: Scenario, row: (typeof parameters)[number], z: number): number {
  const fixed = scenario.parameters[row.id];
  if (fixed !== undefined) return fixed;
  const { median, low5, high95 } = scenario.priors[row.id] ?? row;
  const spread = (transform: (x: number) => number): number =>
    (z > 0 ? transform(high95) - transform(median) : transform(median) - transform(low5)) /
    quantile95;
  if (row.distribution === 'normal') return median + z * spread((x) => x);
  if (row.distribution === 'lognormal') return median * Math.exp(z * spread(Math.log));
  return 1 / (1 + Math.exp(-(logit(median) + z * spread(logit))));
}

/**
 * Draws from rows of uniforms in the order of model.md §8, or the single central draw (medians, no shocks)
 * without rows. Written from the text, with `Math.*`, independently of the engine's sample.
 */
export function referenceDraws(
  scenario: Scenario,
  rows?: readonly ArrayLike<number>[],
): ReferenceDraws {
  const draws = rows?.length ?? 1;
  const result = {
    draws,
    parameters: new Float64Array(draws * parameters.length),
    environment: new Float64Array(draws * 12),
    sector: new Float64Array(draws * 3 * sectors.length),
    cluster: new Float64Array(draws * 3 * clusters.length),
    base: new Float64Array(draws * clusters.length),
    event: new Float64Array(draws * events.length),
  };
  for (let draw = 0; draw < draws; draw++) fillDraw(scenario, result, draw, rows?.[draw]);
  return result;
}

function fillDraw(
  scenario: Scenario,
  result: ReferenceDraws,
  draw: number,
  row?: ArrayLike<number>,
): void {
  const { uncertainty } = scenario;
  const preset = presets.find((candidate) => candidate.id === scenario.environment);
  if (!preset) throw new Error(`Unknown preset ${scenario.environment}`);
  let dimension = 0;
  const next = (isOn: boolean): number => {
    const uniform = row?.[dimension++];
    return uniform === undefined || !isOn ? 0 : standardNormal(uniform);
  };
  parameters.forEach((parameter, i) => {
    result.parameters[draw * parameters.length + i] = parameterValue(
      scenario,
      parameter,
      next(uncertainty.parameters),
    );
  });
  let domestic = 0;
  for (let year = 0; year < 3; year++) {
    const [common, exports, price] = [0, 1, 2].map(() => next(uncertainty.environment)) as [
      number,
      number,
      number,
    ];
    domestic = 0.4 * domestic + Math.sqrt(1 - 0.16) * common;
    const prices = preset.priceSd * (0.6 * domestic + 0.8 * price);
    result.environment.set(
      [
        preset.domesticSd * domestic,
        preset.exportSd * (0.5 * domestic + Math.sqrt(0.75) * exports),
        prices,
        1.5 * prices,
      ],
      (draw * 3 + year) * 4,
    );
  }
  for (let i = 0; i < 3 * sectors.length; i++)
    result.sector[draw * 3 * sectors.length + i] = preset.sectorSd * next(uncertainty.chance);
  for (let i = 0; i < 3 * clusters.length; i++)
    result.cluster[draw * 3 * clusters.length + i] = preset.clusterSd * next(uncertainty.chance);
  clusters.forEach((cluster, i) => {
    const error = baseYearErrors[cluster.grade] * next(uncertainty.baseData);
    result.base[draw * clusters.length + i] = Math.exp(error);
  });
  events.forEach((event, i) => {
    result.event[draw * events.length + i] = Math.exp(event.sizeSd * next(uncertainty.environment));
  });
}
