import { readFileSync } from 'node:fs';
import { fireEvent, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { loadEnglish } from '#i18n/loadEnglish.ts';
import { boardMessages } from '#i18n/board/messages.ts';
import { planScenarios } from '#model/defaultScenario.ts';
import { answerOf } from '#releases/answerOf.ts';
import type { ReleaseCard } from '#releases/card.ts';
import type { ReleaseAnswer } from '#releases/contract.ts';
import type { Release } from '#releases/openRelease.ts';
import type { OlderWork } from '#state/OlderWork.ts';
import { PublishedRun } from '#views/releases/PublishedRun.svelte.ts';
import ReleaseComparison from '#views/releases/ReleaseComparison.svelte';
import ReleaseDialog from '#views/releases/ReleaseDialog.svelte';
import { targetRows } from '#views/releases/targetRows.ts';
import Notices from '#views/session/Notices.svelte';
import { compareAnswers } from '#releases/compareAnswers.ts';
import { simulate } from '../../state/simulate.ts';
import { renderPart } from '../renderPart.ts';

const scenario = { ...planScenarios.plan, draws: 64 };
const older: OlderWork = {
  asked: { link: '#1.1.0~rp1' },
  versions: { engine: 1, data: 0 },
  scenario,
};
const card = JSON.parse(readFileSync('public/releases/1.1/release.json', 'utf8')) as ReleaseCard;
const answer = async (name: 'plan' | 'none'): Promise<ReleaseAnswer> => {
  const { seal = '', ...result } = await simulate({ ...planScenarios[name], draws: 64 });
  return answerOf({ ...result, seal });
};
afterEach(() => void vi.unstubAllGlobals());

async function compared(then: ReleaseAnswer, now: ReleaseAnswer, language: 'zh' | 'en' = 'zh') {
  await loadEnglish();
  const props = { then, now, card, asLinked: true, targetWords: boardMessages[language] };
  const rendered = renderPart(ReleaseComparison, props);
  await rendered.language.choose(language);
  flushSync();
  return rendered;
}

test('an older link is told in one line, with both numbers to choose from', async () => {
  const { board } = renderPart(Notices, {});
  board.older = older;
  await screen.findByText(/这条链接出自引擎 1・数据 0，现在显示的是引擎 1・数据 1 的数字/);
  await fireEvent.click(screen.getByRole('button', { name: '只看今天的' }));
  expect(board.older).toBeUndefined();
  flushSync();
  expect(screen.getByTestId('notices').children).toHaveLength(0);
});

test('where the release is not to be had, the dialog says so, and asks again when told', async () => {
  const ask = vi.fn(() => Promise.resolve(new Response('', { status: 404 })));
  vi.stubGlobal('fetch', ask);
  renderPart(ReleaseDialog, { older, onclose: () => undefined });
  await screen.findByText(/引擎 1・数据 0 的文件不在这个网站上/);
  await fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
  await expect.poll(() => ask.mock.calls.length).toBe(2);
  await screen.findByText(/今天的数字不受影响/);
});

test('the seals of both versions stand beside each other, and the same numbers moved nowhere', async () => {
  const plan = await answer('plan');
  await compared(plan, plan);
  const seals = [...document.querySelectorAll('[data-seal-of]')].map((seal) => seal.textContent);
  expect(seals).toEqual([plan.seal, plan.seal]);
  expect(document.querySelectorAll('[data-changed]')).toHaveLength(12);
  expect(document.querySelectorAll('[data-changed] b')).toHaveLength(0);
  expect(document.body.textContent).toContain('没有集群的产值中位数有看得出的变动。');
});

test('what moved is bold, with its direction in words, in either language', async () => {
  const [then, now] = [await answer('none'), await answer('plan')];
  await compared(then, now, 'en');
  const row = document.querySelector('[data-changed="labourProductivity"] [data-side="now"]')!;
  expect(row.querySelector('b [role="img"]')!.getAttribute('aria-label')).toBe('up');
  expect(document.querySelectorAll('[data-cluster]')).toHaveLength(16);
  expect(document.body.textContent).not.toMatch(/[一-鿿]/);
});

test('bullets of a target have one scale, and directions follow what is printed', async () => {
  const [then, now] = [await answer('none'), await answer('plan')];
  for (const { then: before, now: after, medianMove } of targetRows(
    compareAnswers(then, now),
    'strict',
  )) {
    expect(before?.tolerated).toBeUndefined();
    expect(medianMove === undefined).toBe(before?.median === after?.median);
  }
});

test('a target that only one version has is told', async () => {
  const now = await answer('plan');
  const { tier500, ...targets } = now.targets;
  expect(tier500).toBeDefined();
  await compared({ ...now, targets }, now);
  expect(document.querySelector('[data-changed="tier500"]')!.textContent).toContain('没有这一项');
});

test('a release that comes when nobody waits any more is closed', async () => {
  let arrive: (release: Release) => void = () => undefined;
  const late = new Promise<Release>((resolve) => (arrive = resolve));
  const run = new PublishedRun(new URL('http://host.example/'), () => late);
  const asked = run.ask({ link: '' });
  run.leave();
  const close = vi.fn();
  arrive({ card, ask: () => Promise.reject(new Error('asked')), close });
  await asked;
  expect(close).toHaveBeenCalledOnce();
  expect([run.answer, run.fault]).toEqual([undefined, undefined]);
});
