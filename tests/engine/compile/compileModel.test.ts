import { describe, expect, test } from 'vitest';
import { emitSampler } from '#engine/compile/emitSampler.ts';
import { emitSelection } from '#engine/compile/emitSelection.ts';
import { integer, loadVector } from '#engine/compile/wasmBytes.ts';
import { compileModel } from '#engine/compile/compileModel.ts';
import { declaredPositive } from '#engine/compile/inputRanges.ts';
import { buildGraph, parseModel } from '#engine/compile/modelGraph.ts';
import { parseExpression } from '#engine/compile/parseExpression.ts';
import type { EquationError } from '#engine/compile/expression.ts';
import { parameters } from '#model/generated/tables.ts';
import { equations, type Equations, type ModelEquation } from '#model/equations.ts';

/** The shipped model with one equation changed. */
function changed(name: string, change: Partial<ModelEquation>): Equations {
  const found = equations.equations.some((equation) => equation.name === name);
  if (!found) throw new Error(`no equation ${name}`);
  return {
    ...equations,
    equations: equations.equations.map((equation) =>
      equation.name === name ? { ...equation, ...change } : equation,
    ),
  };
}

function errorsOf(model: Equations): readonly EquationError[] {
  const answer = compileModel(model, parameters);
  return answer.ok ? [] : answer.errors;
}

test('the shipped model compiles to a valid module', () => {
  const answer = compileModel(equations, parameters);
  expect(answer.ok && WebAssembly.validate(answer.bytes)).toBe(true);
});

test('everything that is declared positive stands in the shipped model', () => {
  const built = buildGraph(equations, parseModel(equations).parsed);
  if (!('find' in built)) throw new Error('does not build');
  for (const { expression, shares } of declaredPositive)
    for (const text of [expression, ...shares]) {
      const answer = parseExpression('', text, built.functions);
      expect('expression' in answer && built.find(answer.expression), text).toBeTruthy();
    }
});

test('compiling twice gives the same bytes', () => {
  const [first, second] = [
    compileModel(equations, parameters),
    compileModel(equations, parameters),
  ];
  if (!first.ok || !second.ok) throw new Error('does not compile');
  expect(first.bytes).toEqual(second.bytes);
  expect(first.layout).toEqual(second.layout);
});

test('the module stays small: what varies least is computed once', () => {
  const answer = compileModel(equations, parameters);
  if (!answer.ok) throw new Error('does not compile');
  const load = () => [...integer(0), ...loadVector(256)];
  const beside = emitSampler(load).length + emitSelection(load).length;
  expect(answer.bytes.length - beside).toBeLessThan(64_000);
});

describe('a mistaken equation is named with position and cause', () => {
  const cases: [what: string, name: string, change: Partial<ModelEquation>, at: number, cause: RegExp][] = [
    ['a forbidden function', 'energyIntensity', { expression: 'sin(energyUse)/valueAddedNext' }, 0, /function "sin" is not allowed/],
    ['a forbidden operator', 'energyIntensity', { expression: 'energyUse/valueAddedNext > 1' }, 0, /operator ">" is not allowed/],
    ['an assignment', 'energyIntensity', { expression: 'a = 1' }, 0, /AssignmentNode is not allowed/],
    ['access to a property', 'energyIntensity', { expression: 'energyUse.constructor' }, 0, /AccessorNode is not allowed/],
    ['bad syntax', 'energyIntensity', { expression: 'energyUse/(valueAddedNext' }, 25, /[Pp]arenthesis/],
    ['an empty expression', 'energyIntensity', { expression: ' ' }, 0, /empty/],
    ['too few arguments', 'energyIntensity', { expression: 'energyUse/max(valueAddedNext)' }, 10, /takes 2 arguments, not 1/],
    ['an unknown name', 'energyIntensity', { expression: 'energyUse/valueAdedNext' }, 10, /unknown name "valueAdedNext"/],
    ['a prototype name', 'energyIntensity', { expression: 'energyUse/constructor' }, 10, /unknown name "constructor"/],
    ['a wrong unit', 'energyIntensity', { expression: 'waterUse/valueAddedNext' }, 0, /has unit .*declared is/],
    ['a sum of different units', 'initialOutput', { expression: 'output2019+baseYearFactor' }, 11, /units differ/],
    ['a logarithm of a quantity', 'demandGap', { expression: 'log(demand)' }, 4, /log needs a pure number/],
    ['a wrong scale', 'initialOutput', { unit: 'wanyuan/year' }, 0, /10\^8 .*10\^4/],
    ['an unknown unit', 'initialOutput', { unit: 'furlong' }, 0, /unknown unit "furlong"/],
    ['a number for an expression', 'initialOutput', { expression: 5 as unknown as string }, 0, /5 is not an expression, which is a text in quotes/],
    ['a division by 0', 'energyIntensity', { expression: 'energyUse/valueAddedNext/0' }, 25, /a division by 0/],
    ['a division by what is always 0', 'energyIntensity', { expression: 'energyUse/(valueAddedNext-valueAddedNext)' }, 11, /a division by 0/],
    ['the logarithm of a negative number', 'utilisation', { expression: '1+log(-1)' }, 7, /the logarithm of a number that is never above 0/],
    ['the logarithm of what is never positive', 'utilisation', { expression: 'log(digitalShare2019-2)' }, 4, /never above 0/],
    ['the root of what is always negative', 'utilisation', { expression: 'sqrt(skilledShareNext-2)' }, 5, /the root of a number that is always below 0/],
    ['a fraction as power of what is always negative', 'utilisation', { expression: '(skilledShareNext-2)^1.5' }, 1, /a number below 0 has no power 1.5/],
    ['0 to a negative power', 'utilisation', { expression: '2*0^(-1)' }, 2, /0 to a power below 0/],
    ['a number that is too large', 'utilisation', { expression: 'demandWeight+1e300*1e300' }, 13, /a number that is too large/],
    ['an exponential that is too large', 'utilisation', { expression: 'exp(1000)' }, 4, /exponential of a number that is always too large/],
    ['a mistake in a function', 'utilisation', { expression: '1+leverEffort(1,2,3,0,1,2)' }, 2, /in leverEffort: a division by 0/],
  ]; // prettier-ignore
  test.each(cases)('%s', (_, equation, change, position, cause) => {
    const [error] = errorsOf(changed(equation, change));
    expect(error).toMatchObject({ equation, position });
    expect(error?.cause).toMatch(cause);
  });

  test('an initial value that would need a step', () => {
    const [error] = errorsOf(changed('marketAccess', { initial: '0.1*outputPrice' }));
    expect(error).toMatchObject({ equation: 'marketAccess (initial)', position: 0 });
    expect(error?.cause).toMatch(/cannot depend on a state or on time/);
  });

  test('a circular definition, with its path', () => {
    const [error] = errorsOf(
      changed('initialValueAdded', {
        expression: 'initialKnowledge*investmentRatio/oneYear*initialOutput/initialOutput',
      }),
    );
    expect(error?.cause).toMatch(/circular definition: .*initialValueAdded.* → /);
  });

  test('all mistakes of a kind together', () => {
    const twice = changed('energyIntensity', { expression: 'tan(energyUse)' });
    const errors = errorsOf({
      ...twice,
      equations: twice.equations.map((equation) =>
        equation.name === 'waterIntensity'
          ? { ...equation, expression: 'cosh(waterUse)' }
          : equation,
      ),
    });
    expect(errors.map(({ equation }) => equation)).toEqual(['energyIntensity', 'waterIntensity']);
  });

  test('a missing figure', () => {
    const model = {
      ...equations,
      equations: equations.equations.filter(({ name }) => name !== 'rdRatio'),
    };
    expect(errorsOf(model)[0]?.cause).toMatch(/figures need an equation "rdRatio"/);
  });
});
