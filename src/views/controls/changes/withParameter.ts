import type { ParameterId } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';

/** The scenario with a coefficient fixed in every draw, with six digits as links keep them. */
export function withParameter(scenario: Scenario, id: ParameterId, value: number): Scenario {
  const fixed = Number(value.toPrecision(6));
  return { ...scenario, parameters: { ...scenario.parameters, [id]: fixed } };
}

/** The scenario with a coefficient drawn from its prior, the user's or that of the tables. */
export function withDrawnParameter(scenario: Scenario, id: ParameterId): Scenario {
  const { [id]: _, ...parameters } = scenario.parameters;
  return { ...scenario, parameters };
}

/** The scenario with a coefficient drawn from the prior of the tables. */
export function withoutParameter(scenario: Scenario, id: ParameterId): Scenario {
  const { [id]: _, ...priors } = scenario.priors;
  return { ...withDrawnParameter(scenario, id), priors };
}
