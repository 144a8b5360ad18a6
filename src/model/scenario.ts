import type {
  ClusterId,
  DriverId,
  EventId,
  LeverId,
  ParameterId,
  PresetId,
} from '#model/generated/tables.ts';
import type { SimulatedYear } from '#model/quantities.ts';

export const timeSteps = [1, 0.5, 0.25, 0.125] as const;
export type TimeStep = (typeof timeSteps)[number];

/** Sources of uncertainty a band can hold: `environment` with the size of large projects, `chance` of sectors and clusters. */
export const uncertaintySources = ['parameters', 'environment', 'chance', 'baseData'] as const;
export type UncertaintySource = (typeof uncertaintySources)[number];

/** A prior changed by the user: median and 5 % / 95 % points in the parameter's unit. */
export interface PriorOverride {
  readonly median: number;
  readonly low5: number;
  readonly high95: number;
}

/** A base figure replaced by the user, 亿元 of 2019, with the user's own note on where it comes from. */
export interface BaseOutput {
  readonly value: number;
  readonly note: string;
}

/**
 * Everything that decides the numbers. Complete and normalised: records keyed by lever hold all 25,
 * the partial records hold only what differs from the tables.
 */
export interface Scenario {
  readonly environment: PresetId;
  readonly timeStep: TimeStep;
  /** Level in [0, 1] by lever. */
  readonly levels: Readonly<Record<LeverId, number>>;
  /** Calendar time at which the lever starts, 2020.0 to 2023.0. */
  readonly starts: Readonly<Record<LeverId, number>>;
  /** Multiplier ≥ 0 of one lever's effort in one cluster; absent means 1. */
  readonly focus: Readonly<Partial<Record<ClusterId, Readonly<Partial<Record<LeverId, number>>>>>>;
  /** Values that replace those of the environment preset. */
  readonly drivers: Readonly<
    Partial<Record<DriverId, Readonly<Partial<Record<SimulatedYear, number>>>>>
  >;
  /** Switches that differ from the preset's default. */
  readonly events: Readonly<Partial<Record<EventId, boolean>>>;
  /** Parameters fixed at one value in every draw. */
  readonly parameters: Readonly<Partial<Record<ParameterId, number>>>;
  /** Parameters whose prior the user changed. */
  readonly priors: Readonly<Partial<Record<ParameterId, PriorOverride>>>;
  readonly baseOutputs: Readonly<Partial<Record<ClusterId, BaseOutput>>>;
  readonly uncertainty: Readonly<Record<UncertaintySource, boolean>>;
  /** Seed of the scrambled Sobol sample, 32-bit unsigned. */
  readonly seed: number;
  /** Size of the full sample, a power of two. */
  readonly draws: number;
}
