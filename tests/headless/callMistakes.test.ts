import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root, simulate, testFolder } from './simulate.ts';

const { folder, file } = testFolder();
const uniforms = JSON.parse(readFileSync(join(root, 'tests/golden/uniforms-32.json'), 'utf8')) as {
  readonly order: readonly string[];
  readonly uniforms: readonly (readonly number[])[];
};

/** The names of the uniforms with two of them changed over. */
function swapped(one: number, other: number): string[] {
  return uniforms.order.map((name, place) =>
    place === one ? uniforms.order[other]! : place === other ? uniforms.order[one]! : name,
  );
}

beforeAll(async () => {
  await simulate();
});

test('asked for help, the command tells how it is called', async () => {
  for (const option of ['--help', '-h']) {
    const { code, out, error } = await simulate(option);
    expect([code, error]).toEqual([0, '']);
    expect(out).toMatch(/^usage: npm run -s simulate -- SCENARIO .*\n$/);
  }
});

describe('a mistake of the caller is one line on standard error and exit code 2', () => {
  const plan = { environment: 'outturn', dt: 1 };
  const cases: [what: string, argv: () => string[], message: RegExp][] = [
    ['no scenario', () => [], /no scenario given; usage/],
    ['two scenarios', () => ['a', 'b'], /unexpected argument "b"/],
    ['an unknown option', () => ['a', '--fast'], /'--fast'/],
    ['a missing file', () => [join(folder, 'nowhere.json')], /nowhere.json: cannot be read \(ENOENT\)/],
    ['a link without its #', () => ['1.1.1~rp1~xfc'], /cannot be read \(ENOENT\); a link is given with its #/],
    ['no JSON', () => [file('bad.json', '{"environment": ')], /bad.json: not JSON/],
    ['an unknown environment', () => [file('s.json', { environment: 'mars' })], /environment: "mars" is not one of/],
    ['an unknown lever', () => [file('s.json', { ...plan, levers: { zz: 1 } })], /levers: "zz" is unknown; expected pt, .*, ev$/],
    ['a level too high', () => [file('s.json', { ...plan, levers: { sp: 1.5 } })], /levers.sp: 1.5 is outside \[0, 1\]/],
    ['a damaged link', () => ['#1.1.1~rp1~xzz'], /link: link.check: zz does not fit/],
    ['no draws', () => [file('s.json', plan), '--draws', '0'], /--draws: "0" is not a whole number/],
    ['a level in quotes', () => [file('s.json', { ...plan, levers: { sp: '1' } })], /levers.sp: "1" is not a number/],
    ['draws of a file that are no power of two', () => [file('s.json', { ...plan, draws: 100 })], /draws: 100 cannot be taken as it is; the nearest that can is 64$/],
    ['a negative number', () => [file('s.json', plan), '--draws', '-1'], /--draws: "-1" is not a whole number/],
    ['an option without its value', () => ['a', '--draws'], /'--draws <value>' argument missing; usage/],
    ['draws in words', () => [file('s.json', plan), '--draws', 'many'], /--draws: "many"/],
    ['a negative seed', () => [file('s.json', plan), '--draws=8', '--seed=-1'], /--seed: "-1"/],
    ['a format unknown', () => [file('s.json', plan), '--format', 'xml'], /--format: "xml"/],
    ['uniforms and a seed', () => [file('s.json', plan), '--uniforms', 'u', '--seed', '1'], /cannot stand with/],
    ['uniforms of a wrong width', () => [file('s.json', plan), '--uniforms', file('u.json', [[0.5]])], /uniforms\[0\]: a list of 1 is not a list of 804 numbers/],
    ['a uniform of one', () => [file('s.json', plan), '--uniforms', file('u.json', [new Array(804).fill(1)])], /uniforms\[0\]\[0\]: 1 is outside \(0, 1\)/],
    ['uniforms of another order', () => [file('s.json', plan), '--uniforms', file('u.json', { order: swapped(17, 3), uniforms: uniforms.uniforms })], /order\[3\]: "parameter\/rdRatioDrift" is not "parameter\/phaseInFast"/],
    ['uniforms of too few names', () => [file('s.json', plan), '--uniforms', file('u.json', { ...uniforms, order: ['x'] })], /order: a list of 1 is not a list of 804 names/],
    ['numbers that are not finite', () => [file('s.json', plan), '--uniforms', file('u.json', [new Array(804).fill(1e-300)])], /leads to a number that is not finite \(/],
    ['a folder to write into that is not there', () => [file('s.json', plan), '--draws', '1000000', '--out', join(folder, 'no/where.json')], /no\/where.json: cannot be written \(ENOENT\)/],
    ['control characters', () => [file('s.json', { 'a\n\u001b[31m': 1 })], /scenario: "a\\n\\u001b\[31m" is unknown/],
    ['control characters in an argument', () => ['a', 'b\u001b[31m'], /unexpected argument "b \[31m"/],
    ['a folder to write to', () => [file('s.json', plan), '--out', folder], /cannot be written \(EISDIR\)/],
  ]; // prettier-ignore
  test.each(cases)('%s', async (_, argv, message) => {
    const { code, out, error } = await simulate(...argv());
    expect([code, out]).toEqual([2, '']);
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(error.trim()).not.toMatch(/\p{Cc}/u);
    expect(error.trim()).toMatch(message);
  });
});
