import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const { imports } = JSON.parse(read('package.json')) as {
  readonly imports: Readonly<Record<string, string>>;
};
const files = ['src', 'tests', 'workers', 'public'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map(
    (file) => `${folder}/${file}`,
  ),
);
const readmes = files.filter((file) => file.endsWith('README.md'));
const isFile = (path: string): boolean => existsSync(new URL(path, root));

/**
 * A bare name is a file in or below the folder of the README, or one the README names by its path, as `public/releases/`;
 * a path leads from the README, from the top, or by `#layer/`.
 */
function isThere(name: string, folder: string, others: readonly string[]): boolean {
  const layer = /^#\w+\//.exec(name)?.[0];
  if (layer !== undefined) {
    const into = imports[`${layer}*`]?.replace('*', name.slice(layer.length));
    return into !== undefined && isFile(into);
  }
  if (name.includes('/')) return isFile(posix.join(folder, name)) || isFile(name);
  const folders = [`${folder}/`, ...others];
  return files.some(
    (file) => posix.basename(file) === name && folders.some((one) => file.startsWith(one)),
  );
}

/** The files a text names that are not there. */
function gone(text: string, readme: string): string[] {
  const folder = posix.dirname(readme);
  const others = Array.from(text.matchAll(/`(\w+\/[\w./-]*\/)`/g), ([, path = '']) => path);
  const named = /`(#?[\w./-]+\.(?:ts|js|svelte|css|csv|wasm))`/g;
  return Array.from(text.matchAll(named), ([, name = '']) => name)
    .filter((name) => !isThere(name, folder, others))
    .map((name) => `${readme}: ${name}`);
}

test('a README names only files that are there, each in the folder it is said to be in', () => {
  expect(readmes.length).toBeGreaterThan(20);
  expect(readmes.flatMap((readme) => gone(read(readme), readme))).toEqual([]);
});

test('a file of that name in another folder is not the one that is named', () => {
  const readme = 'src/share/README.md';
  const right =
    '`writeLink.ts`, `src/model/versions.ts`, `#model/versions.ts`, `../App.svelte`, `worker.js` in `public/releases/`';
  expect(gone(right, readme)).toEqual([]);
  const wrong = [
    'Farewells.ts',
    'worker.js',
    'src/share/versions.ts',
    '#share/versions.ts',
    '#no/versions.ts',
  ];
  expect(gone(wrong.map((name) => `\`${name}\``).join(' '), readme)).toEqual(
    wrong.map((name) => `${readme}: ${name}`),
  );
});
