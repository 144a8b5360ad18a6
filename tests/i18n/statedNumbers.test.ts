import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dimensions } from '#model/dimensions.ts';
import { clusters, eventIds, leverIds, levers, targetIds } from '#model/generated/tables.ts';
import { parameterIds, presetIds, projectIds } from '#model/generated/tables.ts';
import { mostPins } from '#share/linkState.ts';

const root = new URL('../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const files = readdirSync(new URL('src/i18n/', root), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/i18n/${file}`);
/** What is written for people: the words of the page, what stands at its door, and what goes with the sources. */
const prose = ['README.md', 'CHANGELOG.md', 'index.html', 'package.json', ...files]
  .map((file) => read(file).replaceAll(/\s+/g, ' '))
  .join('\n');

const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const signs = '〇一二三四五六七八';
function numberOf(text: string): number {
  const word = words.indexOf(text.toLowerCase());
  if (word >= 0) return word;
  return signs.includes(text) ? signs.indexOf(text) : Number(text.replaceAll(',', ''));
}

/** The numbers that stand before some words, wherever they do. */
const stated = (pattern: RegExp): readonly number[] =>
  Array.from(prose.matchAll(pattern), (match) => numberOf(match.slice(1).find(Boolean) ?? ''));

const counted = clusters.filter((cluster) => cluster.counted);
const estimated = counted.filter(({ grade }) => grade === 'C');
const output = (rows: typeof counted): number =>
  rows.reduce((sum, { output2019 }) => sum + output2019, 0);
const safeguards = levers.filter(({ project }) => project === 'safeguards').length;
const equations = JSON.parse(read('src/model/tables/equations.json')) as {
  readonly equations: readonly unknown[];
};

describe('numbers in prose are those of the tables', () => {
  test.each<[string, number, RegExp]>([
    [
      'clusters',
      clusters.length,
      /\b(\d+) (?:industrial )?clusters\b(?! together)|(\d+) 个(?:产业)?集群(?!合计)/g,
    ],
    [
      'counted clusters',
      counted.length,
      /\b(\d\d+) (?:counted|clusters together)\b|(\d+) 个(?:计数集群|集群合计)/g,
    ],
    [
      'estimates among them',
      estimated.length,
      /\b(\d+) of the \d+ counted|(\d+) 个的基年产值是估计/g,
    ],
    [
      'their share of output, %',
      Math.round((100 * output(estimated)) / output(counted)),
      /about (\d+)% of output|约占产值的 (\d+)%/g,
    ],
    ['levers', leverIds.length, /\b(\d+) levers\b|(\d+) 项措施/g],
    ['tasks', leverIds.length - safeguards, /\b(\d+) tasks\b|(\d+) 项任务/g],
    ['safeguards', safeguards, /\b(\d+) safeguards\b|(\d+) 项保障措施/g],
    ['projects of the plan', projectIds.length - 1, /\b(\d+) projects\b|(.)大工程/g],
    ['targets', targetIds.length, /\b(\d+) targets\b|(\d+) 项目标/g],
    ['large projects', eventIds.length, /\b(\w+) large projects\b|(.)个大项目/g],
    ['environments', presetIds.length, /\b(\w+) environments\b/g],
    ['priors', parameterIds.length, /\b(\d+) priors\b|(\d+) 项先验/g],
    ['equations', equations.equations.length, /\b(\d+) equations\b/g],
    ['dimensions', dimensions.total, /\b([\d,]+) dimensions\b/g],
    ['pins', mostPins, /up to (\w+) scenarios/g],
  ])('%s: %d', (_, count, pattern) => {
    const found = stated(pattern);
    expect(found).not.toEqual([]);
    expect(new Set(found)).toEqual(new Set([count]));
  });
});
