import { describe, expect, it } from 'vitest';
import { clusters } from '#model/generated/tables.ts';
import { clusterQuantities } from '#model/quantities.ts';
import { exampleScenarios } from './exampleScenarios.ts';
import { createGeneratedJavaScript, emptyResult } from './generatedJavaScript.ts';
import { goldenUniforms } from './goldenFiles.ts';
import { evaluateWithMathjs } from './mathjsEvaluator.ts';
import { referenceDraws } from './referenceDraws.ts';

const simulate = createGeneratedJavaScript();
const sampled = [0, 3, 32, 44, 71, 118, 131, 154];

describe("mathjs's evaluator and the generated JavaScript", () => {
  it.each(exampleScenarios)('agree on %s', (_name, scenario) => {
    const draws = referenceDraws(scenario, goldenUniforms.slice(0, 4));
    const result = emptyResult(draws.draws);
    simulate(scenario, draws, result);
    for (const draw of [0, 3])
      evaluateWithMathjs(scenario, draws, draw, sampled).forEach(({ quantities }, position) => {
        clusterQuantities.forEach((quantity, q) => {
          const values = [0, 1, 2, 3].map((year) => {
            const column = (q * 4 + year) * clusters.length + sampled[position]!;
            return result.columns[column * result.stride + draw]!;
          });
          quantities.get(quantity)!.forEach((expected, year) => {
            expect(Math.abs(values[year]! - expected)).toBeLessThanOrEqual(
              1e-12 * Math.abs(expected),
            );
          });
        });
      });
  });
});
