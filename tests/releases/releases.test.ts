import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { askRelease } from '#headless/askRelease.ts';
import { releaseOfPage } from '#model/versions.ts';
import type { ReleaseCard } from '#releases/card.ts';
import { releaseHistory } from '#releases/history.ts';
import { releaseName } from '#releases/releaseName.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const releases = join(root, 'public/releases');
const names = readdirSync(releases);
const read = (...path: string[]): Buffer => readFileSync(join(releases, ...path));
const cardOf = (name: string) => JSON.parse(read(name, 'release.json').toString()) as ReleaseCard;
const current = releaseName(releaseOfPage);

interface ReleasedLink {
  readonly what: string;
  readonly link: string;
  readonly seal: string;
}
const links = JSON.parse(
  readFileSync(new URL('../share/releasedLinks.json', import.meta.url), 'utf8'),
) as readonly ReleasedLink[];
/** The release that wrote a link. */
const writerOf = (link: string): string => link.split('~')[0]!.split('.').slice(1).join('.');

describe('the releases that are kept', () => {
  test('are those of the history, and all of them', () => {
    expect([...names].sort()).toEqual(releaseHistory.map(releaseName).sort());
  });

  test('are small enough to be kept by every page for use without a network', () => {
    const sizes = names.flatMap((name) =>
      readdirSync(join(releases, name)).map((file) => read(name, file).length),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000);
  });

  test.each(names)('%s has the files and the notes its card names', (name) => {
    const { versions, files, date, notes } = cardOf(name);
    expect(releaseName(versions)).toBe(name);
    for (const [file, { bytes, sha256 }] of Object.entries(files)) {
      const content = read(name, file);
      expect([content.length, createHash('sha256').update(content).digest('hex')]).toEqual([
        bytes,
        sha256,
      ]);
    }
    expect(releaseHistory).toContainEqual({
      engine: versions.engine,
      data: versions.data,
      date,
      notes,
    });
  });

  test.each(names)('%s runs by itself: a script that imports and fetches nothing', (name) => {
    const script = read(name, 'worker.js').toString();
    expect(script).not.toMatch(/\bimport\s*[({*"'\w]|\bfetch\s*\(|XMLHttpRequest|importScripts/);
  });
});

describe('the engine of a release', () => {
  test.each(links.map((one) => [one.what, one] as const))(
    'gives a released link the seal it was published with: %s',
    async (_, { link, seal }) => {
      const shares: number[] = [];
      const folder = join(releases, writerOf(link));
      const answer = await askRelease(folder, { link }, (share) => shares.push(share));
      expect(answer.seal).toBe(seal);
      expect(answer.issues).toEqual([]);
      expect(shares.at(-1)).toBe(1);
      expect(releaseName(answer.versions)).toBe(writerOf(link));
    },
  );

  test('answers with what its card promises', async () => {
    const { names: known, answers } = cardOf(current);
    const answer = await askRelease(join(releases, current), { link: links[1]!.link });
    expect(Object.keys(answer.targets)).toEqual(known.targets.map(({ id }) => id));
    expect(Object.keys(answer.clusters)).toEqual(known.clusters.map(({ id }) => id));
    expect(Object.keys(answer.province)).toEqual(answers.series);
    expect(answer).toMatchObject({ years: answers.years, levels: answers.levels });
    for (const { quantities, reach500 } of Object.values(answer.clusters)) {
      expect(Object.keys(quantities)).toEqual(answers.quantities);
      expect(reach500).toHaveLength(answers.years.length);
    }
  });

  test('says why it has no answer', async () => {
    const asked = askRelease(join(releases, current), { scenario: 'not a scenario' });
    await expect(asked).rejects.toThrow('notJson');
  });
});
