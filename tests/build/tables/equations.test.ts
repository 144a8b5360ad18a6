import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { compileProgram } from '#build/compileProgram.ts';
import { readModel } from '#build/tables/readModel.ts';
import { readTables } from '#build/tables/readTables.ts';
import { formatTableIssue } from '#build/tables/TableIssue.ts';
import { equations } from '#model/equations.ts';
import { planted, shippedTexts } from './plant.ts';

const shipped = readFileSync('src/model/tables/equations.json', 'utf8');

function mistakes(text: string, texts = shippedTexts): string[] {
  const answer = readModel(texts, text);
  return 'issues' in answer ? answer.issues.map(formatTableIssue) : [];
}

/** Line of an entry by name. */
function lineOf(name: string): number {
  return shipped.slice(0, shipped.indexOf(`"name": "${name}"`)).split('\n').length;
}

/** The shipped text with the first match of `from` after the entry's name replaced. */
function changed(name: string, from: string | RegExp, to: string): string {
  const at = shipped.indexOf(`"name": "${name}"`);
  return shipped.slice(0, at) + shipped.slice(at).replace(from, to);
}

describe('equations', () => {
  it('fit the tables as shipped: 121 equations, 4 functions, 27 states', () => {
    expect(mistakes(shipped)).toEqual([]);
    expect(equations.equations).toHaveLength(121);
    expect(equations.functions).toHaveLength(4);
    expect(equations.equations.filter(({ kind }) => kind === 'state')).toHaveLength(27);
  });

  it('show a missing field with the line of the equation', () => {
    expect(mistakes(changed('realOutput', /"unit": ".*",/, ''))).toEqual([
      `equations.json:${lineOf('realOutput')}: column "equations realOutput unit", value "": missing`,
    ]);
  });

  it('show an unknown field and an unknown kind', () => {
    expect(
      mistakes(changed('realOutput', '"kind": "auxiliary"', '"sort": 1, "kind": "helper"')),
    ).toEqual([
      expect.stringContaining('column "equations realOutput sort", value "1": unknown field'),
      expect.stringContaining(
        'column "equations realOutput kind", value "helper": not one of derived',
      ),
    ]);
  });

  it('show a constant that is no number', () => {
    expect(mistakes(changed('planLevel', '0.6', '"high"'))).toEqual([
      `equations.json:${lineOf('planLevel')}: column "constants planLevel value", value "high": not a number`,
    ]);
  });

  it('show a number that stands for a text, and a text for a number', () => {
    expect(mistakes(changed('initialOutput', /"expression": ".*"/, '"expression": 5'))).toEqual([
      `equations.json:${lineOf('initialOutput')}: column "equations initialOutput expression", value "5": not a text`,
    ]);
    expect(mistakes(changed('planLevel', '0.6', '"0.6"'))).toEqual([
      expect.stringContaining('value "0.6": not a number, but a text'),
    ]);
    expect(mistakes(changed('approach', '"current"', '1'))).toEqual([
      expect.stringContaining('column "functions approach params"'),
    ]);
  });

  it('show a name defined twice', () => {
    expect(mistakes(changed('realOutput', '"name": "realOutput"', '"name": "demand"'))).toEqual([
      expect.stringContaining('column "equations demand name", value "demand": defined twice'),
    ]);
  });

  it('read every column of the tables and no other', () => {
    expect(mistakes(changed('valueAddedRatio2019', '"valueAddedRatio"', '"valueAdded"'))).toEqual([
      expect.stringContaining('value "valueAddedRatio2019": no sector column valueAdded'),
      expect.stringContaining('value "valueAddedRatio": no input reads this sector column'),
    ]);
  });

  it('have three inputs for each lever and one for each driver', () => {
    expect(mistakes(shipped, planted('levers', 2, 'name', 'platformRenewal'))).toEqual([
      ...['Level', 'Start', 'Focus'].map(
        (part) =>
          expect.stringContaining(`value "platformRenewal${part}": the tables give it`) as string,
      ),
      ...['Level', 'Start', 'Focus'].map(
        (part) =>
          expect.stringContaining(
            `value "platformUpgrade${part}": no row of the tables gives this`,
          ) as string,
      ),
    ]);
    expect(mistakes(changed('exportGrowth', '"year^-1"', '"1"'))).toEqual([
      `equations.json:${lineOf('exportGrowth')}: column "unit", value "exportGrowth": the table has year^-1`,
    ]);
  });

  it('do not share a name with a parameter', () => {
    expect(mistakes(shipped, planted('parameters', 2, 'name', 'timeStep'))).toEqual([
      expect.stringContaining('value "timeStep": also the name of a parameter'),
    ]);
  });

  it('are a JSON object', () => {
    expect(mistakes('{"title": ')).toEqual([
      'equations.json:1: value "{"title": ": no JSON object',
    ]);
    expect(mistakes('[]')).toEqual(['equations.json:1: value "[]": no JSON object']);
  });

  it('name the row of a parameter whose unit nobody knows', () => {
    const { tables } = readTables(planted('parameters', 3, 'unit', 'flurbs'));
    expect(compileProgram(equations, tables, shipped)).toEqual({
      mistakes: ['parameters.csv:3: column "unit", value "flurbs": unknown unit "flurbs"'],
    });
  });

  it.each([
    ['a number for an expression', 'realOutput', /"expression": ".*",/, '"expression": 5,', 'expression", value "5": not a text'],
    ['a list for a text', 'realOutput', /"unit": ".*",/, '"unit": ["1"],', 'unit", value "["1"]": not a text'],
    ['a text for a number', 'planLevel', '0.6', '"0.6"', 'value", value "0.6": not a number, but a text'],
  ])('show %s', (_, name, from, to, place) => {
    expect(mistakes(changed(name, from, to))).toEqual([
      expect.stringMatching(new RegExp(`^equations.json:${lineOf(name)}: .*`)),
    ]);
    expect(mistakes(changed(name, from, to))[0]).toContain(place);
  }); // prettier-ignore

  it('name the parameters of a function one by one', () => {
    const at = equations.functions[0]!;
    const text = shipped.replace(/"params": \[[^\]]*\]/, '"params": "x"');
    expect(mistakes(text)).toEqual([
      expect.stringContaining(
        `column "functions ${at.name} params", value "x": not a list of names`,
      ),
    ]);
  });

  it('name equation, line, position and cause when the compiler refuses one', () => {
    const { tables } = readTables(shippedTexts);
    const wrong = equations.equations.map((equation) =>
      equation.name === 'realOutput'
        ? { ...equation, expression: 'potentialOutput*demnad' }
        : equation,
    );
    const program = compileProgram({ ...equations, equations: wrong }, tables, shipped);
    expect(program).toEqual({
      mistakes: [
        `equations.json:${lineOf('realOutput')}: equation "realOutput", position 16: unknown name "demnad"`,
      ],
    });
  });
});
