import { projectIds, type ProjectId } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';

/** Whatever can move an output away from its trend: the world outside, changed data or assumptions, groups of levers. */
export type Player = 'world' | 'data' | ProjectId;

/** All players in the order they are shown. */
export const allPlayers: readonly Player[] = ['world', 'data', ...projectIds];

/** Rates of the province that are split beside the output of every cluster. */
export const splitRates = ['labourProductivity', 'energyIntensity'] as const;

/**
 * What moved deterministic runs (medians of all parameters) from 2019 to 2022. Each column holds the output of every
 * cluster in the order of the clusters table, 亿元, and then `splitRates` of the province in their units.
 * `expected` is 2022 in the world as expected at the end of 2019, without policy, with the data of the tables; `shares`
 * is [player][item], one row for each of `players`, and leads from `expected` to `outcome`. The output of any set of
 * clusters is split by adding up its columns.
 */
export interface Split {
  readonly scenario: Scenario;
  readonly players: readonly Player[];
  readonly base: Float64Array;
  readonly expected: Float64Array;
  readonly shares: Float64Array;
  readonly outcome: Float64Array;
}

/** What is told of a prefecture by year. Output is reported, 亿元; the rates are those of its clusters, weighted. */
export const prefectureSeries = [
  'outputValue',
  'labourProductivity',
  'energyIntensity',
  'tier500',
  'tier1000',
] as const;
export type PrefectureSeries = (typeof prefectureSeries)[number];

/**
 * Prefectures over the draws of a scenario, each draw summed over the counted clusters of a prefecture before anything is
 * summarised. `quantiles` is [series][prefecture][year][quantile level], `means` and `central` (the central run) are
 * [series][prefecture][year].
 */
export interface PrefectureBands {
  readonly scenario: Scenario;
  readonly draws: number;
  readonly quantiles: Float64Array;
  readonly means: Float64Array;
  readonly central: Float64Array;
}

/** Bars of the distribution of a difference. */
export const differenceBars = 24;

/**
 * A scenario against another over common draws: each draw of parameters, world and chance is simulated twice, and the
 * difference is taken before anything is summarised. Items are the targets in the order of their table and then the
 * output of every counted cluster in 2022, 亿元, in the order of theirs; a target is told by its statistic (see
 * `targetStatistics`). `better` and `equal` are shares of the draws; more is better, but for targets that ask for at
 * most so much. `quantiles` is [item][quantile level] of scenario − against, `means` its mean. Of each item
 * `bars` counts the draws in `differenceBars` bars from `barStarts` on, each `barWidths` wide; a width of 0 says that
 * all differences are the same.
 */
export interface Paired {
  readonly scenario: Scenario;
  readonly against: Scenario;
  readonly draws: number;
  readonly better: Float64Array;
  readonly equal: Float64Array;
  readonly quantiles: Float64Array;
  readonly means: Float64Array;
  readonly bars: Uint32Array;
  readonly barStarts: Float64Array;
  readonly barWidths: Float64Array;
}

/** What can be asked for beside the live simulation. */
export interface Analyses {
  readonly split: Split;
  readonly prefectures: PrefectureBands;
  readonly paired: Paired;
}
export type AnalysisKind = keyof Analyses;

/** One analysis of one scenario. */
export interface AnalysisRequest {
  readonly kind: AnalysisKind;
  readonly scenario: Scenario;
  /** The other scenario of a comparison. */
  readonly against?: Scenario;
}

/** What an analysis found. */
export type Analysis = Partial<Analyses>;
