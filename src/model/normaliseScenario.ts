import { driverValues } from '#model/driverValues.ts';
import { eventOnByDefault } from '#model/eventOn.ts';
import {
  clusterIds,
  clusters,
  driverIds,
  eventIds,
  leverIds,
  parameterIds,
  parameters,
  type DriverId,
  type ParameterId,
} from '#model/generated/tables.ts';
import { simulatedYears, type SimulatedYear } from '#model/quantities.ts';
import type { PriorOverride, Scenario } from '#model/scenario.ts';

type Some<K extends string | number, V> = Readonly<Partial<Record<K, V>>>;

/**
 * The same scenario with its partial records in the order of the tables and without what the tables say
 * anyway, so that scenarios with the same meaning have the same form.
 */
export function normaliseScenario(scenario: Scenario): Scenario {
  const { environment, focus, drivers, events, parameters: fixed, priors, baseOutputs } = scenario;
  const driverKept = (values: Some<SimulatedYear, number>, id: DriverId) =>
    keep(simulatedYears, values, (value, year) => value !== presetValue(scenario, id, year));
  return {
    ...scenario,
    focus: keepFilled(clusterIds, focus, (levels) =>
      keep(leverIds, levels, (level) => level !== 1),
    ),
    drivers: keepFilled(driverIds, drivers, driverKept),
    events: keep(eventIds, events, (on, id) => on !== eventOnByDefault(environment, id)),
    parameters: keep(parameterIds, fixed, () => true),
    priors: keep(parameterIds, priors, (prior, id) => !isOwnPrior(prior, id)),
    baseOutputs: keep(
      clusterIds,
      baseOutputs,
      ({ value, note }, cluster) =>
        note !== '' || value !== clusters.find(({ id }) => id === cluster)?.output2019,
    ),
  };
}

/** The entries that pass, in the order of the keys. */
function keep<K extends string | number, V>(
  keys: readonly K[],
  record: Some<K, V>,
  passes: (value: V, key: K) => boolean,
): Partial<Record<K, V>> {
  const kept = keys.flatMap((key): [K, V][] => {
    const value = record[key];
    return value !== undefined && passes(value, key) ? [[key, value]] : [];
  });
  return Object.fromEntries(kept) as Partial<Record<K, V>>;
}

/** The inner records that hold anything after their own reduction. */
function keepFilled<K extends string, V extends object>(
  keys: readonly K[],
  record: Some<K, V>,
  reduce: (inner: V, key: K) => V,
): Partial<Record<K, V>> {
  const reduced = keys.flatMap((key): [K, V][] => {
    const inner = record[key];
    return inner === undefined ? [] : [[key, reduce(inner, key)]];
  });
  return keep(
    keys,
    Object.fromEntries(reduced) as Partial<Record<K, V>>,
    (inner) => Object.keys(inner).length > 0,
  );
}

function presetValue(scenario: Scenario, id: DriverId, year: SimulatedYear): number {
  return driverValues({ ...scenario, drivers: {} }, id)[simulatedYears.indexOf(year)] as number;
}

function isOwnPrior({ median, low5, high95 }: PriorOverride, id: ParameterId): boolean {
  const own = parameters.find((parameter) => parameter.id === id);
  return own?.median === median && own.low5 === low5 && own.high95 === high95;
}
