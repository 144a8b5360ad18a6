import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../e2e/', import.meta.url);
const specs = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.spec.ts'))
  .map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }));
const unless = (right: (text: string) => boolean): readonly string[] =>
  specs.filter(({ text }) => !right(text)).map(({ file }) => file);

test('every journey is one that is watched for errors, violations and requests to other origins', () => {
  expect(specs.length).toBeGreaterThan(10);
  expect(unless((text) => /^import \{ test \} from '\.\/journey\.ts';$/m.test(text))).toEqual([]);
  // No other `test`, and no page that the watched context does not know.
  const other = /import (?!type)[^;]*\btest\b[^;]*from '@playwright|newContext|chromium\.launch/;
  expect(unless((text) => !other.test(text))).toEqual([]);
});
