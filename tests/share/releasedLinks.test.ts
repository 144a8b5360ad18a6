import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sealOf } from '#engine/summarise/sealOf.ts';
import { formatScenario } from '#model/formatScenario.ts';
import { checkText } from '#share/checkText.ts';
import { readLink } from '#share/readLink.ts';
import { SimulationHost } from '#workers/SimulationHost.ts';
import { shippedEngine } from '../reference/shippedEngine.ts';

/** A link as it was written once, with what it must say for ever. */
interface ReleasedLink {
  readonly what: string;
  readonly link: string;
  readonly scenario: unknown;
  readonly board: unknown;
  /** Seal of the full sample. */
  readonly seal: string;
}

const released = JSON.parse(
  readFileSync(new URL('releasedLinks.json', import.meta.url), 'utf8'),
) as readonly ReleasedLink[];

/** Links of each release and a check over them; a release adds a row and changes none. */
const releases = [{ version: '0.1.0', links: 10, check: 'a0' }] as const;

test('the list of released links has only grown', () => {
  for (const { links, check } of releases)
    expect(checkText(JSON.stringify(released.slice(0, links)))).toBe(check);
  expect(released).toHaveLength(releases.at(-1)!.links);
});

test.each(released.map((one) => [one.what, one] as const))('%s', async (_, one) => {
  const { state, issues } = await readLink(one.link);
  expect(issues).toEqual([]);
  const { scenario, ...board } = state;
  expect(formatScenario(scenario)).toEqual(one.scenario);
  expect(board).toEqual(one.board);
  const host = new SimulationHost(shippedEngine(), () => 0);
  host.start(scenario);
  let progress = await host.refine();
  while (!progress.done) progress = await host.refine();
  expect(progress.result?.seal).toBe(one.seal);
  expect(progress.result?.bands && sealOf(scenario, progress.result.bands)).toBe(one.seal);
});
