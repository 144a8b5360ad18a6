import { referenceScenario } from '#model/defaultScenario.ts';
import { leverIds, type LeverId } from '#model/generated/tables.ts';
import { normaliseScenario } from '#model/normaliseScenario.ts';
import { uncertaintySources, type Scenario } from '#model/scenario.ts';
import type { ScenarioFile } from '#model/scenarioFile.ts';

/** A scenario in its file form: environment and step, and what differs from the reference scenario. */
export function formatScenario(scenario: Scenario): ScenarioFile {
  const { environment, timeStep, levels, starts, seed, draws, uncertainty, ...rest } =
    normaliseScenario(scenario);
  const level = shortest(levels, referenceScenario.levels);
  const start = shortest(starts, referenceScenario.starts);
  const { focus, drivers, events, parameters, priors, baseOutputs } = rest;
  const off = uncertaintySources.filter((source) => !uncertainty[source]);
  return {
    environment,
    dt: timeStep,
    ...(level.all !== undefined && { allLevers: level.all }),
    ...filled({ levers: level.each }),
    ...(start.all !== undefined && { allStarts: start.all }),
    ...filled({ starts: start.each }),
    ...filled({ focus, drivers, events, parameters, priors, baseOutputs }),
    ...filled({ uncertainty: Object.fromEntries(off.map((source) => [source, false])) }),
    ...(seed !== referenceScenario.seed && { seed }),
    ...(draws !== referenceScenario.draws && { draws }),
  };
}

type Values = Readonly<Record<LeverId, number>>;

/** One value for all levers and the exceptions, or the exceptions to the reference where they are fewer. */
function shortest(values: Values, reference: Values): { all?: number; each: Partial<Values> } {
  const counts = new Map<number, number>();
  for (const id of leverIds) counts.set(values[id], (counts.get(values[id]) ?? 0) + 1);
  const [all = 0] = [...counts].sort((one, other) => other[1] - one[1]).map(([value]) => value);
  const exceptions = (base: (id: LeverId) => number): Partial<Values> =>
    Object.fromEntries(
      leverIds.filter((id) => values[id] !== base(id)).map((id) => [id, values[id]]),
    );
  const fromReference = exceptions((id) => reference[id]);
  const fromAll = exceptions(() => all);
  return Object.keys(fromReference).length <= Object.keys(fromAll).length
    ? { each: fromReference }
    : { all, each: fromAll };
}

/** The records that hold anything. */
function filled<R extends Readonly<Record<string, object>>>(records: R): Partial<R> {
  const kept = Object.entries(records).filter(([, record]) => Object.keys(record).length > 0);
  return Object.fromEntries(kept) as Partial<R>;
}
