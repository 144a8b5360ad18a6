import { describe, expect, test } from 'vitest';
import { emitSampler } from '#engine/compile/emitSampler.ts';
import { emitSelection } from '#engine/compile/emitSelection.ts';
import { integer, loadVector } from '#engine/compile/wasmBytes.ts';
import { compileModel } from '#engine/compile/compileModel.ts';
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
  ]; // prettier-ignore
  test.each(cases)('%s', (_, equation, change, position, cause) => {
    const [error] = errorsOf(changed(equation, change));
    expect(error).toMatchObject({ equation, position });
    expect(error?.cause).toMatch(cause);
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
