import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../e2e/', import.meta.url);
const journeys = readdirSync(folder).filter((file) => file.endsWith('.spec.ts'));

test('in every journey the page is watched for requests to other origins and for violations', () => {
  expect(journeys.length).toBeGreaterThan(10);
  const unwatched = journeys.filter((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    return !text.includes('watchPage(page') || !/expect\((?:seen|foreign)/.test(text);
  });
  expect(unwatched).toEqual([]);
});
