import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../e2e/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.spec.ts'));

/** Titles of the journeys of a file that drive a page and neither they nor what runs before each of them watch it. */
function unwatched(file: string): string[] {
  const text = readFileSync(new URL(file, folder), 'utf8');
  if (/beforeEach\([^]*?watchPage\(page[^]*?afterEach\([^]*?expect\((?:seen|foreign)/.test(text))
    return [];
  const [, ...journeys] = text.split(/^ *test\(/m);
  return journeys
    .filter((journey) => /async \(\{[^}]*\bpage\b/.test(journey))
    .filter((journey) => !/watchPage\(page[^]*expect\((?:seen|foreign)/.test(journey))
    .map((journey) => `${file}: ${journey.trim().split('\n')[0]}`);
}

test('in every journey the page is watched for requests to other origins and for violations', () => {
  expect(files.length).toBeGreaterThan(10);
  expect(files.flatMap(unwatched)).toEqual([]);
});
