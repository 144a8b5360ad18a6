import { describe, expect, it } from 'vitest';
import { defaultScenario } from '#model/defaultScenario.ts';
import { clusterIds, leverIds, levers, parameters } from '#model/generated/tables.ts';
import type { LeverId } from '#model/generated/tables.ts';
import { parameterRange } from '#model/scenarioLimits.ts';
import { inRange } from '#model/range.ts';
import type { Scenario } from '#model/scenario.ts';
import { withLevels } from '#views/controls/changes/withLevels.ts';
import { idleReason } from '#views/controls/levers/idleReason.ts';
import { simulate, simulateCentral } from '../../state/simulate.ts';

const yearly: Scenario = { ...defaultScenario, timeStep: 1 };
const tasks = levers.filter(({ project }) => project !== 'safeguards').map(({ id }) => id);

/** Whether the model gives the same numbers wherever the lever stands. */
function movesNothing(scenario: Scenario, id: LeverId): boolean {
  const [none, ...others] = [0, 0.3, 1].map((level) => withLevels(scenario, [id], level));
  const first = simulateCentral(none!).central;
  return others.every((other) => {
    const { clusters, province } = simulateCentral(other).central;
    return (
      clusters.every((value, place) => value === first.clusters[place]) &&
      province.every((value, place) => value === first.province[place])
    );
  });
}

/** The levers that are said to have no effect, after the model has agreed about every one. */
function idleIn(scenario: Scenario): readonly LeverId[] {
  const said = leverIds.filter((id) => idleReason(scenario, id) !== undefined);
  expect(leverIds.filter((id) => movesNothing(scenario, id))).toEqual(said);
  return said;
}

const everywhere = (id: LeverId, multiplier: number): Scenario['focus'] =>
  Object.fromEntries(clusterIds.map((cluster) => [cluster, { [id]: multiplier }]));

describe('a lever is said to have no effect exactly where the model shows none:', () => {
  it('not under the plan as written, and not at level zero', () => {
    expect(idleIn(yearly)).toEqual([]);
    expect(idleIn(withLevels(yearly, ['sp', 'gf'], 0))).toEqual([]);
  });

  it('when it starts after the middle of the last step', () => {
    const starts = { ...yearly.starts, pt: 2022.5, sp: 2022.499 };
    expect(idleIn({ ...yearly, starts })).toEqual(['pt']);
    const finer: Scenario = { ...yearly, starts, timeStep: 0.25 };
    expect(idleIn(finer)).toEqual([]);
  });

  it('organisation and evaluation, where no task has an effect', () => {
    const none = withLevels(yearly, tasks, 0);
    expect(idleIn(none)).toEqual(['og', 'ev']);
    expect(idleIn(withLevels(none, ['gp'], 0.1))).toEqual([]);
    const late = Object.fromEntries(tasks.map((id) => [id, 2023]));
    expect(idleIn({ ...yearly, starts: { ...yearly.starts, ...late } })).toEqual([
      ...tasks,
      'og',
      'ev',
    ]);
  });

  it('organisation and evaluation, where the only task on has no effect itself', () => {
    const only = withLevels(withLevels(yearly, tasks, 0), ['sv'], 0.6);
    const silent: Scenario = { ...only, parameters: { serviceValueAddedGain: 0 } };
    expect(idleIn(silent)).toEqual(['sv', 'og', 'ev']);
  });

  it('when its multiplier is zero in every cluster, but not in all but one', () => {
    expect(idleIn({ ...yearly, focus: everywhere('fs', 0) })).toEqual(['fs']);
    const focus = Object.fromEntries(clusterIds.slice(1).map((id) => [id, { kt: 0 }]));
    expect(idleIn({ ...yearly, focus })).toEqual([]);
  });

  it('whatever the multipliers of organisation and evaluation, which are in no equation', () => {
    expect(idleIn({ ...yearly, focus: everywhere('og', 0) })).toEqual([]);
  });

  it('when a coefficient that it needs is zero: pilots and servitisation, and no other lever', () => {
    const zeroable = parameters.filter(
      (parameter) =>
        inRange(0, parameterRange(parameter)) && parameter.id !== 'capitalDepreciation',
    );
    // Without depreciation the model has no number at all, and says so.
    expect(() => simulateCentral({ ...yearly, parameters: { capitalDepreciation: 0 } })).toThrow();
    expect(zeroable.length).toBeGreaterThan(10);
    for (const { id } of zeroable) {
      const expected = { pilotImitationBoost: ['pl'], serviceValueAddedGain: ['sv'] };
      const idle = Object.entries(expected).find(([name]) => name === id)?.[1] ?? [];
      expect([id, idleIn({ ...yearly, parameters: { [id]: 0 } })]).toEqual([id, idle]);
    }
    const all = Object.fromEntries(zeroable.map(({ id }) => [id, 0]));
    expect(idleIn({ ...yearly, parameters: all })).toEqual(['sv', 'pl']);
  });
});

describe('a coefficient that is zero at the median only', () => {
  const priors = { pilotImitationBoost: { low5: -0.1, median: 0, high95: 0.1 } };
  const small: Scenario = { ...yearly, draws: 64, priors };
  const bands = async (scenario: Scenario): Promise<string> => {
    const { clusters } = (await simulate(scenario)).bands;
    return JSON.stringify([...clusters]);
  };

  it('silences a lever where coefficients are not drawn, and not where they are', async () => {
    expect(idleReason(small, 'pl')).toBeUndefined();
    expect(await bands(small)).not.toBe(await bands(withLevels(small, ['pl'], 0)));
    const certain = { ...small, uncertainty: { ...small.uncertainty, parameters: false } };
    expect(idleReason(certain, 'pl')).toEqual({
      kind: 'zeroCoefficient',
      parameter: 'pilotImitationBoost',
    });
    expect(await bands(certain)).toBe(await bands(withLevels(certain, ['pl'], 0)));
  });
});
