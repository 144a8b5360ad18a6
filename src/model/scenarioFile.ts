import type {
  ClusterId,
  DriverId,
  EventId,
  LeverId,
  ParameterId,
  PresetId,
} from '#model/generated/tables.ts';
import type { SimulatedYear } from '#model/quantities.ts';
import type { BaseOutput, PriorOverride, TimeStep, UncertaintySource } from '#model/scenario.ts';

/** Keys a scenario file may have. `timeStep` is another name of `dt`. */
export const scenarioKeys = [
  'environment',
  'dt',
  'timeStep',
  'allLevers',
  'levers',
  'allStarts',
  'starts',
  'focus',
  'drivers',
  'events',
  'parameters',
  'priors',
  'baseOutputs',
  'uncertainty',
  'seed',
  'draws',
] as const;
export type ScenarioKey = (typeof scenarioKeys)[number];

type Some<K extends string | number, V> = Readonly<Partial<Record<K, V>>>;

/**
 * A scenario as a file: only what differs from the reference scenario, in which every lever is at zero.
 * A base output may also be a bare number.
 */
export interface ScenarioFile {
  readonly environment: PresetId;
  readonly dt: TimeStep;
  readonly allLevers?: number;
  readonly levers?: Some<LeverId, number>;
  readonly allStarts?: number;
  readonly starts?: Some<LeverId, number>;
  readonly focus?: Some<ClusterId, Some<LeverId, number>>;
  readonly drivers?: Some<DriverId, Some<SimulatedYear, number>>;
  readonly events?: Some<EventId, boolean>;
  readonly parameters?: Some<ParameterId, number>;
  readonly priors?: Some<ParameterId, PriorOverride>;
  readonly baseOutputs?: Some<ClusterId, BaseOutput>;
  readonly uncertainty?: Some<UncertaintySource, boolean>;
  readonly seed?: number;
  readonly draws?: number;
}
