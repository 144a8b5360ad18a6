import type { TargetId } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';

/**
 * Central run: medians of all parameters, no shocks.
 * `clusters` is [quantity][year][cluster] in the order of `clusterQuantities`, `years` and the clusters table;
 * `province` is [series][year] in the order of `provinceSeries`; `targets` one statistic per target.
 */
export interface Central {
  readonly clusters: Float64Array;
  readonly province: Float64Array;
  readonly targets: Float64Array;
}

/** Chance that several targets are met in the same draw, and the target whose removal raises it most. */
export interface JointProbability {
  readonly probability: number;
  readonly standardError: number;
  readonly binding: TargetId;
  readonly withoutBinding: number;
}

/**
 * Summary of the first `draws` draws.
 * `clusters` is [quantity][year][cluster][quantile level], quantities as in `bandQuantities`;
 * `reach500` and `reach1000` are P(reported output ≥ tier) as [year][cluster], with standard errors;
 * `province` is [series][year][quantile level]; `provinceMeans` [series][year];
 * `tierCounts` counts the draws by the number of clusters reaching the tier in 2022, index 0 to the number of counted clusters;
 * `targets` is [target][quantile level]; `strict` and `tolerant` are probabilities by target, with standard errors.
 */
export interface Bands {
  readonly draws: number;
  readonly clusters: Float64Array;
  readonly reach500: Float64Array;
  readonly reach500Error: Float64Array;
  readonly reach1000: Float64Array;
  readonly reach1000Error: Float64Array;
  readonly province: Float64Array;
  readonly provinceMeans: Float64Array;
  readonly tierCounts: { readonly tier500: Uint32Array; readonly tier1000: Uint32Array };
  readonly targets: Float64Array;
  readonly strict: Float64Array;
  readonly strictError: Float64Array;
  readonly tolerant: Float64Array;
  readonly tolerantError: Float64Array;
  /** All twelve targets and the seven of the plan's headline, each strict and tolerant. */
  readonly joint: Readonly<
    Record<'all' | 'headline', Readonly<Record<'strict' | 'tolerant', JointProbability>>>
  >;
}

/**
 * Columns and the request that made them. `bands` is absent until the sample has its first draws, `seal`, a short
 * checksum over versions, scenario and bands, until it is full.
 */
export interface Result {
  readonly scenario: Scenario;
  readonly central: Central;
  readonly bands?: Bands;
  readonly seal?: string;
}
