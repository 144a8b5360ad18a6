import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const folders = ['src', 'tests', 'workers', 'public'];
const files = folders.flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map(
    (file) => `${folder}/${file}`,
  ),
);
const names = new Set(files.map((file) => basename(file)));

test('a README names only files that are there', () => {
  const readmes = files.filter((file) => file.endsWith('README.md'));
  expect(readmes.length).toBeGreaterThan(20);
  const named = /`([\w./-]+\.(?:ts|js|svelte|css|csv|wasm))`/g;
  const gone = readmes.flatMap((readme) =>
    Array.from(readFileSync(new URL(readme, root), 'utf8').matchAll(named), ([, name = '']) => name)
      .filter((name) => !names.has(basename(name)))
      .map((name) => `${readme}: ${name}`),
  );
  expect(gone).toEqual([]);
});
