import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { presetScenarios } from '#model/defaultScenario.ts';
import { encodeLink } from '#share/encodeLink.ts';
import { openEveryView } from './openEveryView.ts';
import { printedTargets, settled } from './scorecardNumbers.ts';
import { watchPage } from './watchPage.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = join(root, 'node_modules/.cache/tierline/single.html');
const late = { ...presetScenarios.maximum, environment: 'outturn' as const };
const link = encodeLink({ scenario: late, reference: 'plan', view: 'ladder' });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  await promisify(execFile)(process.execPath, [
    join(root, 'src/build/single/buildSingle.js'),
    ...[link, '--out', file],
  ]);
});

test('the page of one file opens from the disk with the numbers of the served one', async ({
  page,
}) => {
  await page.goto(`./#${link}`);
  await settled(page);
  const served = await printedTargets(page);

  const seen = watchPage(page, 'null');
  await page.goto(pathToFileURL(file).href);
  await settled(page);
  expect(await printedTargets(page)).toEqual(served);
  expect(new URL(page.url()).hash).toBe(`#${link}`);
  await openEveryView(page);
  await page.locator('#group-digital').press('Home');
  await settled(page);
  await expect.poll(() => printedTargets(page)).not.toEqual(served);
  expect(seen).toEqual({ errors: [], foreign: [] });
});

test('the page of one file says that it holds no engine of an earlier release @chromium', async ({
  page,
}) => {
  await page.goto(`${pathToFileURL(file).href}#1.1.0~rn1~n1s`);
  await settled(page);
  await page.getByRole('button', { name: '看发布时的数字' }).click();
  await expect(page.getByTestId('release')).toContainText('单文件版不带以前版本的引擎');
});
