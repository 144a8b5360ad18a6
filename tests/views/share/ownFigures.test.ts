import { expect, test } from 'vitest';
import { defaultScenario } from '#model/defaultScenario.ts';
import { clusterIds } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import { ownFigures } from '#views/share/ownFigures.ts';

const note = '2020 年公报 p.12 <b>';
const yongkang: Scenario = {
  ...defaultScenario,
  baseOutputs: { 'yongkang-hardware': { value: 985.25, note } },
};

test('a source names the cluster of an own base figure, its value to the last digit and its note', () => {
  expect(ownFigures(yongkang, 'en', 'few')).toBe(
    `1 base figure of 2019 put in by the user: Yongkang hardware 98.525 bn yuan (tables: 81.0 bn yuan; note: ${note})`,
  );
  expect(ownFigures(yongkang, 'zh', 'few')).toBe(
    `1 个 2019 年基数是用户自填的：永康五金 985.25 亿元（原为 810 亿元；注：${note}）`,
  );
  expect(ownFigures(defaultScenario, 'en', 'few')).toBeUndefined();
});

test('a picture names six of many own figures and counts the rest, a file names all of them', () => {
  const many = {
    baseOutputs: Object.fromEntries(clusterIds.slice(0, 9).map((id) => [id, { value: 500, note }])),
  };
  const few = ownFigures(many, 'en', 'few')!;
  expect(few).toMatch(/^9 base figures of 2019 put in by the user: .*; and 3 more$/);
  expect(few).not.toContain(note);
  const all = ownFigures(many, 'en', 'all')!;
  expect(all.split(note)).toHaveLength(10);
  expect(all).not.toContain('more');
});
