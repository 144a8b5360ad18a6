import type { BaseOutput, PriorOverride, Scenario } from '#model/scenario.ts';

/** Levels, starts and focus multipliers are whole thousandths, other numbers have six digits: what a link can carry. */
const digits = 6;

/** A number on the grid that levels, starts and multipliers have in links. */
export function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function significant(value: number): number {
  return Number(value.toPrecision(digits));
}

/** The scenario with every number on the grid of links, so that a link brings back exactly the same one. */
export function quantiseScenario(scenario: Scenario): Scenario {
  return {
    ...scenario,
    levels: each(scenario.levels, thousandths),
    starts: each(scenario.starts, thousandths),
    focus: each(scenario.focus, (levers: object) => each(levers, thousandths)),
    drivers: each(scenario.drivers, (years: object) => each(years, significant)),
    parameters: each(scenario.parameters, significant),
    priors: each(scenario.priors, (prior: PriorOverride) => ({
      median: significant(prior.median),
      low5: significant(prior.low5),
      high95: significant(prior.high95),
    })),
    baseOutputs: each(scenario.baseOutputs, (base: BaseOutput) => ({
      value: significant(base.value),
      note: base.note.replace(/\p{Surrogate}/gu, '\uFFFD'),
    })),
  };
}

function each<T extends object, V>(record: T, change: (value: V) => V): T {
  return Object.fromEntries(
    Object.entries(record)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, change(value as V)]),
  ) as T;
}
