import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../src/', import.meta.url);
const parts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.svelte'))
  .map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }));

test('wherever a part is awaited, the page knows what to do when it does not come', () => {
  const awaited = parts.filter(({ text }) => text.includes('{#await'));
  expect(awaited.length).toBeGreaterThan(4);
  const count = (text: string, mark: string): number => text.split(mark).length - 1;
  const silent = awaited.filter(({ text }) => count(text, '{#await') !== count(text, '{:catch'));
  expect(silent.map(({ file }) => file)).toEqual([]);
});
