import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { generate } from '#build/generate.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tierline-'));
  cpSync('src/model/tables', join(folder, 'tables'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Generates from the copied tables, with one file changed. */
function generateWith(file: string, change: (text: string) => string): readonly string[] {
  const path = join(folder, 'tables', file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return generate(join(folder, 'tables'), join(folder, 'generated'));
}

describe('npm run generate', () => {
  it('writes the same as stands in the tree', () => {
    expect(generateWith('targets.csv', (text) => text)).toEqual([]);
    for (const file of readdirSync(join(folder, 'generated'))) {
      const written = readFileSync(join(folder, 'generated', file));
      expect(written.equals(readFileSync(join('src/model/generated', file))), file).toBe(true);
    }
    expect(readdirSync(join(folder, 'generated')).sort()).toEqual([
      'directions.ts',
      'laterFigures.ts',
      'program.ts',
      'program.wasm',
      'provenance.json',
      'tables.ts',
    ]);
  });

  it('names every mistake by file, line, column and value and writes nothing', () => {
    const mistakes = generateWith('targets.csv', (text) =>
      text.replace(',>=,', ',=,').replace(',cluster,', ',,'),
    );
    expect(mistakes.map((line) => line.replace(/^.*tables\//, ''))).toEqual([
      'targets.csv:2: column "comparison", value "=": not one of >=, <=',
      'targets.csv:2: column "unit", value "": missing',
    ]);
    expect(existsSync(join(folder, 'generated'))).toBe(false);
  });

  it('names the equation, position and cause of a mistake in an expression', () => {
    const mistakes = generateWith('equations.json', (text) =>
      text.replace('"output2019*baseYearFactor"', '"output2019*baseYearFaktor"'),
    );
    expect(mistakes.map((line) => line.replace(/^.*tables\//, ''))).toEqual([
      'equations.json: equation "initialOutput", position 11: unknown name "baseYearFaktor"',
    ]);
  });

  it('carries a new figure into the tables', () => {
    expect(generateWith('targets.csv', (text) => text.replace(',15,>=,', ',16,>=,'))).toEqual([]);
    const [before, after] = ['src/model/generated', join(folder, 'generated')].map((path) =>
      readFileSync(join(path, 'tables.ts'), 'utf8'),
    );
    expect(after).toBe(before!.replace('value: [15,30', 'value: [16,30'));
    expect(after).not.toBe(before);
  });
});
