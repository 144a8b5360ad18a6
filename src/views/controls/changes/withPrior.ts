import { parameters, type ParameterId } from '#model/generated/tables.ts';
import type { PriorOverride, Scenario } from '#model/scenario.ts';

export const priorPoints = ['low5', 'median', 'high95'] as const;
export type PriorPoint = (typeof priorPoints)[number];

/** The prior a scenario draws a coefficient from: the user's, or that of the tables. */
export function priorOf({ priors }: Scenario, id: ParameterId): PriorOverride {
  return priors[id] ?? tablePrior(id);
}

/** The scenario with another point of a prior, with six digits as links keep them; a prior as in the tables is not kept. */
export function withPrior(
  scenario: Scenario,
  id: ParameterId,
  point: PriorPoint,
  value: number,
): Scenario {
  const { low5, median, high95 } = priorOf(scenario, id);
  const changed = { low5, median, high95, [point]: Number(value.toPrecision(6)) };
  const table = tablePrior(id);
  const { [id]: _, ...others } = scenario.priors;
  const asTable = priorPoints.every((each) => changed[each] === table[each]);
  return { ...scenario, priors: asTable ? others : { ...others, [id]: changed } };
}

/** The neighbour a point of a prior would pass with this value; points must keep their order. */
export function passedPoint(
  prior: PriorOverride,
  point: PriorPoint,
  value: number,
): PriorPoint | undefined {
  const place = priorPoints.indexOf(point);
  const below = priorPoints[place - 1];
  const above = priorPoints[place + 1];
  if (below && value <= prior[below]) return below;
  return above && value >= prior[above] ? above : undefined;
}

function tablePrior(id: ParameterId): PriorOverride {
  return parameters.find((parameter) => parameter.id === id)!;
}
