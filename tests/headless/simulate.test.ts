import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { assembleBands } from '#engine/summarise/assembleBands.ts';
import { hashBands } from '#engine/summarise/hashBands.ts';
import { summariseProvince } from '#engine/summarise/summariseProvince.ts';
import { simulateShard } from '#headless/simulateShard.ts';
import { defaultScenario } from '#model/defaultScenario.ts';
import { formatScenario } from '#model/formatScenario.ts';
import { clusterIds } from '#model/generated/tables.ts';
import type { Bands } from '#model/result.ts';
import type { Scenario } from '#model/scenario.ts';
import { encodeLink } from '#share/encodeLink.ts';
import { writeLink } from '#share/writeLink.ts';
import { SimulationHost } from '#workers/SimulationHost.ts';
import { shippedEngine } from '../reference/shippedEngine.ts';
import { root, simulate, testFolder } from './simulate.ts';

const golden = join(root, 'tests/golden');
const { folder, file } = testFolder();

/** Largest relative difference between two trees of numbers; infinite where their forms differ. */
function difference(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number')
    return a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
  if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) {
    if (Object.keys(a).join() !== Object.keys(b).join()) return Infinity;
    const other = b as Record<string, unknown>;
    return Math.max(0, ...Object.entries(a).map(([key, value]) => difference(value, other[key])));
  }
  return a === b ? 0 : Infinity;
}

const scenarioOf = (name: string): unknown =>
  (JSON.parse(readFileSync(join(golden, name), 'utf8')) as { scenario: unknown }).scenario;

beforeAll(async () => {
  await simulate();
});

describe('the command gives the golden results', () => {
  const names = readdirSync(golden).filter(
    (name) => name.endsWith('.json') && name !== 'uniforms-32.json',
  );
  test.each(names)('%s', async (name) => {
    const { clusterIds, years, clusters, province, targets, draws } = JSON.parse(
      readFileSync(join(golden, name), 'utf8'),
    ) as Record<string, unknown>;
    const withDraws = draws !== 1;
    const scenario = file(name, scenarioOf(name));
    const uniforms = withDraws ? ['--uniforms', join(golden, 'uniforms-32.json')] : [];
    const { code, out, error } = await simulate(scenario, ...uniforms);
    expect([code, error]).toEqual([0, '']);
    const expected = {
      ...(withDraws && { draws }),
      clusterIds,
      years,
      clusters,
      province,
      targets,
    };
    expect(difference(JSON.parse(out), expected)).toBeLessThan(1e-9);
  });
});

test('a link gives the numbers of its scenario', async () => {
  const link = encodeLink({ scenario: defaultScenario, reference: 'none', view: 'ladder' });
  const fromLink = await simulate(`https://example.org/board/#${link}`);
  const fromFile = await simulate(
    file('plan.json', { environment: 'outturn', dt: 0.25, allLevers: 0.6 }),
  );
  expect(fromLink).toEqual(fromFile);
  expect(fromLink.code).toBe(0);
});

test('a packed link gives the numbers of its scenario', async () => {
  const baseOutputs = Object.fromEntries(
    clusterIds.slice(0, 40).map((id) => [id, { value: 321, note: 'yearbook' }]),
  );
  const scenario = { ...defaultScenario, timeStep: 1 as const, baseOutputs };
  const link = await writeLink({ scenario, reference: 'none', view: 'ladder' });
  expect(link).toContain('~Z');
  const fromLink = await simulate(`#${link}`);
  expect(fromLink).toEqual(await simulate(file('own.json', formatScenario(scenario))));
  expect(fromLink.code).toBe(0);
});

test('a sample gives summaries; the same again for the same seed only', async () => {
  const plan = file('plan.json', { environment: 'outturn', dt: 1, allLevers: 0.6 });
  const small = JSON.parse((await simulate(plan, '--draws', '300')).out) as Summary;
  const again = JSON.parse((await simulate(plan, '--draws', '300')).out) as Summary;
  const other = JSON.parse((await simulate(plan, '--draws', '300', '--seed', '7')).out) as Summary;
  expect(small).toMatchObject({ draws: 300, seed: 1 });
  expect(small.hash).toBe(again.hash);
  expect(small.hash).not.toBe(other.hash);
  expect(small.tierCounts.tier1000.reduce((sum, count) => sum + count, 0)).toBe(300);
  expect(small.targets.tier500?.tolerant.probability).toBeGreaterThan(0.7);
});

test('two threads give the bits of one, and the page gives the same', async () => {
  const scenario: Scenario = { ...defaultScenario, timeStep: 1 };
  const plan = file('plan.json', formatScenario(scenario));
  const summary = JSON.parse((await simulate(plan, '--draws', '4500')).out) as Summary;
  const engine = shippedEngine();
  const shards = [0, 1, 2, 3].map((shard) =>
    simulateShard(engine, scenario, 4500, shard, () => undefined),
  );
  const province = summariseProvince(
    shards.map(({ sums }) => sums),
    4500,
    4500,
  );
  const bands = assembleBands(
    shards.map(({ clusters }) => clusters),
    province,
  );
  expect(summary.hash).toBe(hashBands(bands));
  const host = new SimulationHost(engine, () => 0);
  host.start({ ...scenario, draws: 128 });
  let progress = await host.refine();
  while (!progress.done) progress = await host.refine();
  const page = JSON.parse((await simulate(plan, '--draws', '128')).out) as Summary;
  expect(page.hash).toBe(hashBands(progress.result?.bands as Bands));
  expect(page.seal).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(page.seal).toBe(progress.result?.seal);
});

interface Summary {
  readonly hash: string;
  readonly seal: string;
  readonly tierCounts: { readonly tier1000: readonly number[] };
  readonly targets: Readonly<
    Record<string, { readonly tolerant: { readonly probability: number } }>
  >;
}

test('a file that begins with a byte order mark is read', async () => {
  const { code } = await simulate(file('bom.json', '\uFEFF{"environment": "outturn", "dt": 1}'));
  expect(code).toBe(0);
});

test('comma-separated values of a sample say what was run', async () => {
  const plan = file('said.json', { environment: 'outturn', dt: 1, levers: { db: 0.5 } });
  const { out } = await simulate(plan, '--draws', '64', '--format', 'csv');
  const rows = out.split('\r\n').filter((row) => row.startsWith('scenario,'));
  expect(rows).toEqual([
    'scenario,,environment,,,outturn',
    'scenario,,dt,,,1',
    'scenario,,levers,db,,0.5',
  ]);
});

test('comma-separated values have one number a row and name the cluster', async () => {
  const plan = file('plan.json', { environment: 'outturn', dt: 1, allLevers: 0.6 });
  const target = join(folder, 'plan.csv');
  const { code, out } = await simulate(plan, '--format', 'csv', '--out', target);
  expect([code, out]).toEqual([0, '']);
  const rows = readFileSync(target, 'utf8')
    .trim()
    .split('\r\n')
    .map((row) => row.split(','));
  expect(rows[0]).toEqual(['part', 'year', 'quantity', 'item', 'statistic', 'value']);
  expect(rows.every((row) => row.length === 6)).toBe(true);
  expect(rows.filter(([part]) => part === 'clusters')).toHaveLength(4 * 8 * 157);
  const yongkang = rows.find(
    (row) => row[1] === '2019' && row[2] === 'outputValue' && row[3] === 'yongkang-hardware',
  );
  expect(yongkang?.[5]).toBe('810');
});
