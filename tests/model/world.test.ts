import { describe, expect, it } from 'vitest';

import { defaultScenario } from '#model/defaultScenario.ts';
import { driverValues } from '#model/driverValues.ts';
import { eventOn } from '#model/eventOn.ts';
import { drivers, targets, targetIds, type TargetId } from '#model/generated/tables.ts';
import { simulatedYears } from '#model/quantities.ts';
import { headlineTargets, meets, targetStatistics } from '#model/targets.ts';

describe('the outside world', () => {
  it('has the drivers of its preset', () => {
    const values = driverValues({ ...defaultScenario, environment: 'trade-shock' }, 'exportGrowth');
    expect(values.slice(0, 2)).toEqual([-0.08, -0.04]);
  });

  it.each(simulatedYears)('has a driver changed in %i alone', (year) => {
    const changed = { ...defaultScenario, drivers: { exportGrowth: { [year]: -0.2 } } };
    const preset = driverValues(defaultScenario, 'exportGrowth');
    expect(new Set(preset).size).toBe(3);
    expect(driverValues(changed, 'exportGrowth')).toEqual(
      preset.map((value, place) => (simulatedYears[place] === year ? -0.2 : value)),
    );
    expect(driverValues(changed, 'energyPrice')).toEqual(
      driverValues(defaultScenario, 'energyPrice'),
    );
  });

  it('starts levels from nothing lost and prices from one', () => {
    const initial = Object.fromEntries(drivers.map((driver) => [driver.id, driver.initial]));
    expect(initial).toMatchObject({ epidemicLoss: 0, energyCurb: 0, energyPrice: 1 });
  });

  it('has the large projects of its preset unless they are switched', () => {
    const expected = { ...defaultScenario, environment: 'expected-2019' as const };
    expect(eventOn(expected, 'zhoushanPhaseOne')).toBe(true);
    expect(eventOn(expected, 'zhoushanPhaseTwo')).toBe(false);
    expect(eventOn(defaultScenario, 'zhoushanPhaseTwo')).toBe(true);
    expect(eventOn({ ...expected, events: { zhoushanPhaseTwo: true } }, 'zhoushanPhaseTwo')).toBe(
      true,
    );
    expect(
      eventOn({ ...defaultScenario, events: { fuyangPaperExit: false } }, 'fuyangPaperExit'),
    ).toBe(false);
  });
});

describe('targets', () => {
  const target = (id: TargetId) => targets[targetIds.indexOf(id)]!;

  it('are met from their value on, and with 左右 a little before', () => {
    expect(meets(target('tier1000'), 15, 'strict')).toBe(true);
    expect(meets(target('tier1000'), 14, 'strict')).toBe(false);
    expect(meets(target('tier1000'), 14, 'tolerant')).toBe(true);
    expect(meets(target('tier1000'), 13, 'tolerant')).toBe(false);
  });

  it('of a fall are met by falling further', () => {
    expect(meets(target('energyIntensity'), -0.041, 'strict')).toBe(true);
    expect(meets(target('energyIntensity'), -0.039, 'tolerant')).toBe(false);
  });

  it('are not met by what is no number', () => {
    expect(targets.some((each) => meets(each, NaN, 'tolerant'))).toBe(false);
  });

  it('measure what the table says', () => {
    const average = targetIds.filter((id) => targetStatistics[id].kind === 'annualChange');
    expect(average).toEqual(targets.filter(({ unit }) => unit === 'year^-1').map(({ id }) => id));
    expect(headlineTargets).toEqual(
      targets.filter(({ unit }) => unit !== 'item').map(({ id }) => id),
    );
  });
});
