import { describe, expect, test } from 'vitest';
import { centralProvince } from '#engine/summarise/centralProvince.ts';
import { findNotFinite } from '#engine/summarise/findNotFinite.ts';
import { defaultScenario } from '#model/defaultScenario.ts';
import { parameters } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import { parameterRange } from '#model/scenarioLimits.ts';
import { centralResult } from '../reference/engineResult.ts';
import { evaluateWithMathjs } from '../reference/mathjsEvaluator.ts';
import { referenceDraws, dimensionCount } from '../reference/referenceDraws.ts';
import { shippedEngine } from '../reference/shippedEngine.ts';

const engine = shippedEngine();
const shown = [0, 44, 131];
const farOff = [-50, -5, -1, -0.2, 0, 0.001, 0.999, 1, 5, 50];

/** Values of the equations, or undefined where they leave the real numbers. */
function expectedOf(scenario: Scenario): ReturnType<typeof evaluateWithMathjs> | undefined {
  try {
    const median = new Float64Array(dimensionCount).fill(0.5);
    return evaluateWithMathjs(scenario, referenceDraws(scenario, [median]), 0, shown);
  } catch {
    return undefined;
  }
}

/**
 * Assumptions that take away a sign the compiler counts on (`inputRanges.ts`), so that the engine tells where the
 * equations still have numbers, and one that leaves a rate of the province without one.
 */
const toldMore = ['rdRatioDrift', 'serviceValueAddedGain', 'waterSavingMultiplier'];
const isToldMore = ({ parameters: changed }: Scenario): boolean =>
  Object.keys(changed).every((id) => toldMore.includes(id));

function areReal(cells: ReturnType<typeof evaluateWithMathjs>): boolean {
  return cells.every(({ quantities }) =>
    [...quantities.values()].every((values) =>
      [...values].every((value: unknown) => typeof value === 'number' && Number.isFinite(value)),
    ),
  );
}

/** What the engine shows without a warning although the equations have another number, or none. */
function wrongNumbers(scenario: Scenario): string[] {
  const central = engine.central(scenario);
  const told = findNotFinite({ ...central, ...centralProvince(central.partialSums) });
  const cells = expectedOf(scenario);
  if (told !== undefined)
    return cells && areReal(cells) && !isToldMore(scenario)
      ? [`the equations have numbers, the engine none: ${told}`]
      : [];
  if (!cells) return ['the equations have no real numbers'];
  const actual = centralResult(central);
  return cells.flatMap(({ quantities }, i) =>
    [...quantities].flatMap(([quantity, values]) =>
      [...values].flatMap((expected: unknown, year) => {
        const value = actual.cluster(quantity, year, shown[i]!, 0);
        if (value === expected) return [];
        const isNear =
          typeof expected === 'number' && Math.abs(value - expected) < 1e-9 * Math.abs(expected);
        return isNear ? [] : [`${quantity} ${year}: ${value}, equations ${String(expected)}`];
      }),
    ),
  );
}

describe('an assumption far from its prior gives the numbers of the equations, or says that there are none', () => {
  test.each(parameters.map((parameter) => [parameter.id, parameter] as const))(
    '%s',
    (id, parameter) => {
      const { above, below } = { above: undefined, below: undefined, ...parameterRange(parameter) };
      const allowed = farOff.filter(
        (value) => value > (above ?? -Infinity) && value < (below ?? Infinity),
      );
      for (const value of allowed) {
        const wrong = wrongNumbers({ ...defaultScenario, parameters: { [id]: value } });
        expect(wrong, `${id} = ${value}`).toEqual([]);
      }
    },
  );
});
