import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureDigests } from '#build/release/figureDigests.ts';
import { askRelease } from '#headless/askRelease.ts';
import { modelVersion, releaseOfPage } from '#model/versions.ts';
import type { ReleaseCard } from '#releases/card.ts';
import { releaseName } from '#releases/releaseName.ts';
import { scenarioText } from '#share/scenarioText.ts';
import { SimulationHost } from '#workers/SimulationHost.ts';
import { anyScenario } from '../reference/anyScenario.ts';
import { shippedEngine } from '../reference/shippedEngine.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const current = join(root, 'public/releases', releaseName(releaseOfPage));
const card = JSON.parse(readFileSync(join(current, 'release.json'), 'utf8')) as ReleaseCard;

test('no figure and no equation changes without another version of the data or the engine', () => {
  const equations = readFileSync(join(root, 'src/model/tables/equations.json'), 'utf8');
  const now = figureDigests(JSON.parse(equations));
  const { figures, versions } = card;
  const changed = Object.keys(figures).filter((figure) => now[figure] !== figures[figure]);
  expect(changed, 'raise dataVersion or engineVersion, then npm run release').toEqual([]);
  expect(versions.model).toBe(modelVersion);
});

test('the digests see a changed coefficient, and no changed word', () => {
  const equation = { name: 'one', expression: 'a*2', meaningZh: '一' };
  const digest = (changed: object) => figureDigests({ equations: [{ ...equation, ...changed }] });
  const before = digest({});
  expect(digest({ meaningZh: '壹' })).toEqual(before);
  expect(digest({ expression: 'a*3' })['equations.equations']).not.toBe(
    before['equations.equations'],
  );
  expect(Object.keys(before)).toEqual(
    expect.arrayContaining(['clusters.output2019', 'parameters.median', 'sectorShocks', 'sobol']),
  );
});

test('the arithmetic of these sources is that of the release with their versions', async () => {
  const host = new SimulationHost(shippedEngine(), () => 0);
  const scenarios = fc.sample(anyScenario, { numRuns: 8, seed: 1 });
  for (const drawn of scenarios) {
    const scenario = { ...drawn, draws: 64 };
    host.start(scenario);
    let progress = await host.refine();
    while (!progress.done) progress = await host.refine();
    const { seal } = await askRelease(current, {
      scenario: scenarioText(scenario),
    });
    expect(seal).toBe(progress.result?.seal);
  }
});

test('the contract with the workers that are out is frozen', () => {
  const text = readFileSync(join(root, 'src/releases/contract.ts'), 'utf8');
  const code = text.replaceAll(/\/\*\*.*?\*\//gs, '').replaceAll(/\s+/g, ' ');
  const digest = createHash('sha256').update(code).digest('hex');
  expect(digest.slice(0, 16)).toBe('3e50425c6d012d6e');
});
