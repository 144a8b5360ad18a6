import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutTexts } from '#build/tablesWithoutTexts.ts';

test('workers get the figures of the tables without their words', () => {
  const tables = readFileSync('src/model/generated/tables.ts', 'utf8');
  const figures = withoutTexts(tables);
  expect(figures).not.toContain('永康五金');
  expect(figures).not.toContain('Yongkang hardware');
  expect(figures).toContain('"yongkang-hardware"');
  for (const column of ['output2019', 'sector', 'counted', 'planAsWritten', 'median', 'values'])
    expect(figures.split(`  ${column}: `)).toHaveLength(tables.split(`  ${column}: `).length);
  expect(figures.length).toBeLessThan(tables.length * 0.7);
});
