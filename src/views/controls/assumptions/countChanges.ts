import { defaultScenario } from '#model/defaultScenario.ts';
import { uncertaintySources, type Scenario } from '#model/scenario.ts';

/** How many assumptions differ from the default: coefficients, priors, switches, step, seed, draws. */
export function countChanges(scenario: Scenario): number {
  const coefficients = new Set([
    ...Object.keys(scenario.parameters),
    ...Object.keys(scenario.priors),
  ]);
  const off = uncertaintySources.filter((source) => !scenario.uncertainty[source]);
  const settings = (['timeStep', 'seed', 'draws'] as const).filter(
    (setting) => scenario[setting] !== defaultScenario[setting],
  );
  return coefficients.size + off.length + settings.length;
}
