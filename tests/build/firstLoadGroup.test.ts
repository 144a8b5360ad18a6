import { expect, test } from 'vitest';
import { firstLoadGroup } from '#build/firstLoadGroup.ts';

/** Modules by id with those that import them; `main` is the entry. What is imported on demand counts for nothing. */
const importers: Readonly<Record<string, readonly string[]>> = {
  main: [],
  board: ['main', 'lazy'],
  round: ['trip', 'board'],
  trip: ['round'],
  lazy: [],
  chart: ['lazy'],
};
const modules = {
  getModuleInfo: (id: string) =>
    importers[id] ? { isEntry: id === 'main', importers: importers[id] } : null,
};

test('what the page needs before it runs is one chunk, and nothing else is in it', () => {
  for (const order of [Object.keys(importers), Object.keys(importers).reverse()]) {
    const group = firstLoadGroup();
    const inPage = order.filter((id) => group(id, modules) === 'page').sort();
    expect(inPage).toEqual(['board', 'main', 'round', 'trip']);
  }
});

test('a module the bundler does not know is in no chunk of ours', () => {
  expect(firstLoadGroup()('nowhere', modules)).toBeNull();
});
