import { screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { loadEnglish } from '#i18n/loadEnglish.ts';
import { planScenarios } from '#model/defaultScenario.ts';
import { dataVersion, engineVersion } from '#model/versions.ts';
import { closeLink } from '#share/closeLink.ts';
import { storyText } from '#share/storyText.ts';
import Notices from '#views/session/Notices.svelte';
import { openStory } from '#views/story/openStory.ts';
import { renderPart } from '../renderPart.ts';

const { plan, none, maximum } = planScenarios;
const versions = { codec: 1, engine: engineVersion, data: dataVersion - 1 };
const older = ['p', 'n'].map((plan) =>
  closeLink(`${Object.values(versions).join('.')}~r${plan}1`),
) as [string, string];

/** A story file whose steps have these links. */
const fileOf = (...links: readonly string[]): Blob =>
  new Blob([JSON.stringify({ kind: 'story', steps: links.map((link) => ({ link })) })]);
const ofToday = new Blob([storyText({ story: [maximum].map(step) })]);
function step(scenario: typeof plan) {
  return {
    caption: '',
    notes: '',
    shown: { scenario, reference: 'none', view: 'ladder' },
  } as const;
}

test('a story of an earlier release says with what it was made and whose numbers it shows', async () => {
  await loadEnglish();
  const { board, language } = renderPart(Notices, {});
  await openStory(fileOf(...older), board);
  await screen.findByText(
    '这个故事出自引擎 1・数据 0，各步显示的是引擎 1・数据 1 的数字，可能与发布时不同。',
  );
  await language.choose('en');
  flushSync();
  expect(screen.getByTestId('notices').textContent).toContain(
    'This story was made with engine 1 · data 0. Its steps show the numbers of engine 1 · data 1',
  );
});

test('its numbers as published are offered once one of its steps is on the board', async () => {
  const { board } = renderPart(Notices, {});
  await openStory(fileOf(...older), board);
  await screen.findByRole('button', { name: '只看今天的' });
  expect(screen.queryByRole('button', { name: '看发布时的数字' })).toBeNull();
  board.story.go(1);
  flushSync();
  expect(screen.getByRole('button', { name: '看发布时的数字' })).toBeDefined();
});

test('each step can be asked for by the link it was saved as', async () => {
  const { board } = renderPart(Notices, {});
  await openStory(fileOf(...older), board);
  const steps = [
    { asked: { link: older[0] }, scenario: plan },
    { asked: { link: older[1] }, scenario: none },
  ];
  expect(board.older).toEqual({ ...steps[0], versions, steps });
});

test('a story of today says nothing, and leaves alone what is said of the scenario on the board', async () => {
  const { board } = renderPart(Notices, {});
  await openStory(ofToday, board);
  expect(board.older).toBeUndefined();
  const ofBoard = { asked: { link: older[0] }, versions, scenario: plan };
  board.older = ofBoard;
  await openStory(ofToday, board);
  expect(board.older).toBe(ofBoard);
});

test('what is said goes with its story, and comes back with the one that was there before', async () => {
  const { board } = renderPart(Notices, {});
  await openStory(fileOf(...older), board);
  const said = board.older;
  const opened = await openStory(ofToday, board);
  expect(board.older).toBeUndefined();
  opened?.putBack?.();
  expect(board.older).toBe(said);
});
