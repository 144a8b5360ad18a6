import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { layerRule } from '../../src/build/layerRule.js';
import { layers } from '../../src/build/layers.js';

const top = fileURLToPath(new URL('../..', import.meta.url));
const onlyLayers = new ESLint({
  cwd: top,
  overrideConfigFile: true,
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { tierline: { rules: { layers: layerRule } } },
    rules: { 'tierline/layers': 'error' },
  },
});

async function crossings(filePath: string, code: string): Promise<string[]> {
  const [result] = await onlyLayers.lintText(code, { filePath });
  return (result?.messages ?? []).map((message) => message.messageId ?? message.message);
}

describe('the layer rule', () => {
  test.each([
    ['src/model/planted.ts', "import '#engine/run/createEngine.ts';", 'layer'],
    ['src/engine/run/planted.ts', "import '#state/simulation.svelte.ts';", 'layer'],
    ['src/engine/run/planted.ts', "import 'comlink';", 'package'],
    ['src/charts/planted.ts', "import { scenario } from '#state/scenario.svelte.ts';", 'layer'],
    ['src/views/planted.ts', "import type { Client } from '#client/client.ts';", 'layer'],
    ['src/state/planted.ts', "import { scaleLog } from 'd3';", 'package'],
    ['src/share/planted.ts', "export * from '#views/board.ts';", 'layer'],
    ['src/headless/planted.ts', "const load = () => import('#client/client.ts');", 'layer'],
    ['src/model/planted.ts', "import { readFileSync } from 'node:fs';", 'package'],
    ['src/model/planted.ts', "type Engine = import('#engine/run/Run.ts').Run;", 'layer'],
    ['workers/planted.ts', "import '#build/generate.ts';", 'layer'],
    ['src/client/planted.ts', "import { host } from '#workers/host.ts';", 'types'],
    ['src/engine/run/planted.ts', "import '../../model/scenario.ts';", 'relative'],
    ['src/planted.ts', "import './model/scenario.ts';", 'relative'],
    ['src/charts/planted.ts', "import '../../tests/golden/golden.ts';", 'outside'],
  ])('in %s reports %s as %s', async (filePath, code, found) => {
    expect(await crossings(filePath, code)).toEqual([found]);
  });

  test.each([
    ['src/engine/run/planted.ts', "import type { Scenario } from '#model/scenario.ts';"],
    ['src/engine/run/planted.ts', "import { exp } from '../maths/exp.ts';"],
    ['src/engine/run/planted.ts', "import { exp } from '#engine/maths/exp.ts';"],
    ['src/client/planted.ts', "import type { Host } from '#workers/host.ts';"],
    ['src/charts/planted.ts', "import { scaleLog } from 'd3';"],
    ['src/views/planted.ts', "import { onMount } from 'svelte';"],
    ['src/build/planted.ts', "import { readFileSync } from 'node:fs';"],
    ['tests/planted.ts', "import '../src/model/scenario.ts';"],
  ])('in %s allows %s', async (filePath, code) => {
    expect(await crossings(filePath, code)).toEqual([]);
  });

  test('names only layers that exist, and the model imports none', () => {
    const named = Object.values(layers).flatMap((layer) => [...layer.layers, ...layer.typesOf]);
    expect(Object.keys(layers)).toEqual(expect.arrayContaining(named));
    expect(layers.model).toMatchObject({ layers: [], typesOf: [], packages: [] });
  });
});

describe('the configuration of the project', () => {
  const project = new ESLint({ cwd: top });

  test('holds every layer to the rule', async () => {
    for (const { folder } of Object.values(layers)) {
      const config = await ruleLevels(project, `${folder}/planted.ts`);
      expect(config['tierline/layers'], folder).toEqual([2]);
    }
  });

  test('reports maths that differs between machines, and the clock, in the model', async () => {
    const code = `export const draw = (x: number) => [Math.exp(x), x ** 2, Math.random(), Date.now()];\n`;
    const [result] = await project.lintText(code, {
      filePath: fileURLToPath(new URL('../../src/model/quantities.ts', import.meta.url)),
    });
    expect(result?.messages.map((message) => message.ruleId)).toEqual([
      'no-restricted-properties',
      'no-restricted-syntax',
      'no-restricted-properties',
      'no-restricted-globals',
    ]);
  });
});

async function ruleLevels(eslint: ESLint, path: string): Promise<Record<string, unknown>> {
  const config = (await eslint.calculateConfigForFile(path)) as { rules: Record<string, unknown> };
  return config.rules;
}
