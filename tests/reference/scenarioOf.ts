import { levers } from '#model/generated/tables.ts';
import type { EventId, LeverId, PresetId } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';

/** A scenario as the golden files write it: only what differs from no new policy in the outturn. */
export interface ScenarioFile {
  readonly environment?: PresetId;
  readonly dt?: Scenario['timeStep'];
  readonly allLevers?: number;
  readonly levers?: Readonly<Partial<Record<LeverId, number>>>;
  readonly allStarts?: number;
  readonly starts?: Readonly<Partial<Record<LeverId, number>>>;
  readonly focus?: Scenario['focus'];
  readonly parameters?: Scenario['parameters'];
  readonly events?: Readonly<Partial<Record<EventId, boolean>>>;
  readonly drivers?: Scenario['drivers'];
  readonly priors?: Scenario['priors'];
  readonly baseOutputs?: Scenario['baseOutputs'];
  readonly uncertainty?: Partial<Scenario['uncertainty']>;
  readonly seed?: number;
  readonly draws?: number;
}

/** The complete scenario, written out here so that the oracles lean on no other code of the project. */
export function scenarioOf(file: ScenarioFile): Scenario {
  const byLever = (value: (id: LeverId) => number): Record<LeverId, number> =>
    Object.fromEntries(levers.map((lever) => [lever.id, value(lever.id)])) as Record<
      LeverId,
      number
    >;
  return {
    environment: file.environment ?? 'outturn',
    timeStep: file.dt ?? 0.25,
    levels: byLever((id) => file.levers?.[id] ?? file.allLevers ?? 0),
    starts: byLever((id) => file.starts?.[id] ?? file.allStarts ?? 2020),
    focus: file.focus ?? {},
    parameters: file.parameters ?? {},
    events: file.events ?? {},
    drivers: file.drivers ?? {},
    priors: file.priors ?? {},
    baseOutputs: file.baseOutputs ?? {},
    uncertainty: {
      parameters: true,
      environment: true,
      chance: true,
      baseData: true,
      ...file.uncertainty,
    },
    seed: file.seed ?? 1,
    draws: file.draws ?? 1024,
  };
}
