import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { csvFormatRows, csvParseRows } from 'd3';
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

  it('names the equation, line, position and cause of a mistake in an expression, and writes nothing', () => {
    const mistakes = generateWith('equations.json', (text) =>
      text.replace('"output2019*baseYearFactor"', '"output2019*baseYearFaktor"'),
    );
    expect(mistakes.map((line) => line.replace(/^.*tables\//, ''))).toEqual([
      expect.stringMatching(
        /^equations.json:\d+: equation "initialOutput", position 11: unknown name "baseYearFaktor"$/,
      ),
    ]);
    expect(existsSync(join(folder, 'generated'))).toBe(false);
  });

  it('names a table that is not there', () => {
    rmSync(join(folder, 'tables/sectors.csv'));
    expect(generateWith('targets.csv', (text) => text)).toEqual([
      expect.stringMatching(/tables\/sectors\.csv: value "": no such file$/),
    ]);
  });

  it('reads tables that begin with a byte order mark', () => {
    expect(generateWith('targets.csv', (text) => `\uFEFF${text}`)).toEqual([]);
    expect(generateWith('equations.json', (text) => `\uFEFF${text}`)).toEqual([]);
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

describe('npm run generate in a project of its own', () => {
  const generated = () =>
    Object.fromEntries(
      readdirSync(join(folder, 'src/model/generated'))
        .sort()
        .map((name) => [name, readFileSync(join(folder, 'src/model/generated', name), 'base64')]),
    );
  /** What it says on standard error after one file was changed. */
  function run(file: string, change: (text: string) => string): string {
    const path = join(folder, 'src/model/tables', file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    const { status, stderr } = spawnSync(process.execPath, ['src/build/generate.js'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status).toBe(stderr === '' ? 0 : 1);
    return stderr;
  }
  beforeEach(() => {
    for (const part of ['src/build', 'src/engine', 'src/model', 'src/releases'])
      cpSync(part, join(folder, part), { recursive: true });
    for (const part of ['package.json', 'package-lock.json', 'tsconfig.json'])
      cpSync(part, join(folder, part));
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  });

  it('changes nothing for a refused edit, and the same files follow when it is undone', () => {
    const before = generated();
    const ofCurvature = (from: string, to: string) => (text: string) =>
      text.replace(/^leverCurvature,.*$/m, (row) => row.replace(from, to));
    const wrong = ofCurvature('1.5,1', '2.2,1');
    expect(
      run('parameters.csv', (text) =>
        wrong(text).replace(/(leverCurvature.*lognormal),1,/, '$1,year,'),
      ),
    ).toMatch(
      /^src\/model\/tables\/equations\.json:\d+: equation "\w+", position \d+: in leverEffort/,
    );
    const { stamp, ...files } = before;
    expect(generated()).toEqual(files);
    writeFileSync(
      join(folder, 'src/model/tables/parameters.csv'),
      readFileSync('src/model/tables/parameters.csv'),
    );
    expect(run('parameters.csv', (text) => text)).toBe('');
    expect(generated()).toEqual({ ...files, stamp });
  });

  it('refuses tables with which a run has a number that is not finite, and names the cluster', () => {
    const before = generated();
    const wrong = (text: string): string => {
      const [header = [], ...rows] = csvParseRows(text);
      rows[3]![header.indexOf('capitalGrowth')] = '-0.99';
      return csvFormatRows([header, ...rows]);
    };
    expect(run('sectors.csv', wrong)).toMatch(
      /^src\/model\/tables\/clusters\.csv:\d+: column "id", value "[a-z-]+": no finite number for \w+ 202\d in expected-2019 with levers at "none"\n$/,
    );
    expect({ ...generated(), stamp: '' }).toEqual({ ...before, stamp: '' });
  });
});
