import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { ReleaseAnswer } from '#releases/contract.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const link = '#1.1.1~rn1~e00~n1s~wr~xjd';

function simulate(...options: string[]): Promise<{ code: number; out: string; error: string }> {
  const call = ['src/headless/simulate.js', ...options];
  return new Promise((resolve) => {
    execFile(process.execPath, call, { cwd: root, maxBuffer: 2 ** 28 }, (error, out, text) => {
      resolve({ code: error ? Number(error.code) : 0, out, error: text });
    });
  });
}

// The first call after a change builds the command anew.
beforeAll(async () => {
  await simulate('--help');
});

test('the command has a release answer a link with the seal it was published with', async () => {
  const { code, out } = await simulate(link, '--release', '1.1');
  const { seal, versions } = JSON.parse(out) as ReleaseAnswer;
  expect([code, seal]).toEqual([0, '80WZ-FJZE']);
  expect(versions).toMatchObject({ engine: 1, data: 1 });
});

test.each([
  [[link, '--release', '9.9'], '9.9 is not kept; there is 1.1'],
  [[link, '--release', '../..'], 'is no release such as 1.1'],
  [[link, '--release', '1.1', '--draws', '64'], 'it cannot stand with --draws'],
  [['#1.1.1~rn1~e99~xmw', '--release', '1.1'], 'link.environment: 99 (unknown'],
])('the call %j is refused in one line', async (options, reason) => {
  const { code, out, error } = await simulate(...options);
  expect([code, out]).toEqual([2, '']);
  expect(error.trim().split('\n')).toHaveLength(1);
  expect(error).toContain(reason);
});
