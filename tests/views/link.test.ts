import { expect, test } from 'vitest';
import { Language } from '#i18n/Language.svelte.ts';
import { defaultScenario, planScenarios } from '#model/defaultScenario.ts';
import { encodeLink } from '#share/encodeLink.ts';
import { Board } from '#state/board.svelte.ts';
import { scenarioNameOf } from '#views/header/scenarioName.ts';
import * as linkState from '#share/linkState.ts';
import type { LinkState } from '#share/linkState.ts';
import { frozenBoard, newestReference } from '#share/references.ts';
import { mostPins, pinColours } from '#state/Pins.svelte.ts';
import { mostCompared } from '#state/Stage.svelte.ts';
import { mostSteps } from '#state/Story.svelte.ts';
import { decodeLink } from '#share/decodeLink.ts';
import { linkStateOf, olderLink, openLink, showStep } from '../../src/link.ts';
import { ToldClient } from '../state/toldClient.ts';

const newBoard = (): Board => new Board(new ToldClient(), new ToldClient());

test('what a link says is on the board, and the board gives the same link', async () => {
  const board = newBoard();
  const language = new Language();
  const link = encodeLink({
    scenario: planScenarios.maximum,
    reference: 'plan',
    view: 'time',
    selected: 'ningbo-auto',
    language: 'en',
    theme: 'dark',
  });
  await openLink(`#${link}`, board, language);
  expect(board.issues).toEqual([]);
  expect(board.scenario.current.levels.sp).toBe(1);
  expect(language.current).toBe('en');
  expect(encodeLink(linkStateOf(board, language))).toBe(link);
});

test('everything a board shows comes back, and in another order of links, too', async () => {
  const full: LinkState = {
    scenario: planScenarios.plan,
    reference: 'maximum',
    view: 'table',
    year: 2021,
    quantity: 'rdRatio',
    tabled: 'output',
    sort: { column: 'reach1000', falling: false },
    strictness: 'strict',
    grouping: 'lines',
    selected: 'yongkang-hardware',
    compared: ['ningbo-auto', 'zhuji-pearls'],
    filter: {
      categories: ['strong', 'niche'],
      prefecture: 'jinhua',
      sector: 'C33',
      tier: 'tier500',
      nearLine: true,
      query: '永康',
    },
  };
  const { selected, ...province } = full;
  const links = [
    full,
    { ...full, quantity: 'employment', tabled: 'labourProductivity' },
    {
      ...province,
      view: 'time',
      compared: ['ningbo-auto', 'zhuji-pearls', 'yiwu-pv', 'haining-pv'],
    },
    { ...province, prefecture: 'wenzhou' },
    { scenario: planScenarios.plan, reference: 'none', view: 'ladder' },
  ] satisfies LinkState[];
  const board = newBoard();
  const language = new Language();
  for (const state of [...links, ...links.toReversed()]) {
    const link = encodeLink(state);
    await openLink(`#${link}`, board, language);
    expect(board.issues).toEqual([]);
    expect(encodeLink(linkStateOf(board, language))).toBe(link);
  }
});

test('a link carries as many compared clusters, pins, colours and steps as the board has room for', () => {
  expect(linkState.mostCompared).toBe(mostCompared);
  expect(linkState.mostPins).toBe(mostPins);
  expect(linkState.pinColours).toEqual(pinColours);
  expect(linkState.mostSteps).toBe(mostSteps);
});

test('pins, the one that is the reference and a story come back, and leave the scenario in front', async () => {
  const shown = { ...frozenBoard(newestReference), scenario: planScenarios.maximum };
  const link = encodeLink({
    scenario: planScenarios.plan,
    reference: 'none',
    view: 'ladder',
    pins: [
      { name: '不施策', colour: 4, scenario: planScenarios.none },
      { name: '全力', colour: 1, scenario: planScenarios.maximum },
    ],
    referencePin: 1,
    story: [
      { caption: '全力以赴', notes: '停一下', asks: 'tier500', shown: { ...shown, view: 'map' } },
      { caption: '', notes: '', shown: { ...shown, referencePin: 0 } },
    ],
  });
  const board = newBoard();
  const language = new Language();
  await openLink(`#${link}`, board, language);
  expect(board.issues).toEqual([]);
  expect(board.pins.reference?.name).toBe('全力');
  expect(board.referenceScenario.levels.sp).toBe(1);
  expect(board.story.at).toBeUndefined();
  expect(encodeLink(linkStateOf(board, language))).toBe(link);

  showStep(board.story.steps[0]!, board, 0);
  expect([board.stage.view, board.scenario.current.levels.sp]).toEqual(['map', 1]);
  expect([board.pins.list.length, board.pins.reference]).toEqual([2, undefined]);
  showStep(board.story.steps[1]!, board, 1);
  expect(board.pins.reference?.name).toBe('不施策');
  expect(board.scenario.openings).toBe(1);
  board.scenario.undo();
  expect(board.scenario.current.levels.sp).toBe(0.6);
});

test('a pin as the reference keeps its world and takes the draws of the board', () => {
  const board = newBoard();
  const pinned = { ...planScenarios.maximum, environment: 'trade-shock', draws: 64 } as const;
  board.pins.refer(board.pins.add('贸易冲击', pinned)?.key);
  board.scenario.open({ ...planScenarios.plan, seed: 5, timeStep: 1, draws: 256 });
  expect(board.referenceScenario).toEqual({ ...pinned, seed: 5, timeStep: 1, draws: 256 });
  board.pins.remove(board.pins.list[0]!.key);
  expect(board.referenceScenario.environment).toBe('outturn');
});

test('an empty address is the plan as written, in Chinese, in the theme of the system', async () => {
  const board = newBoard();
  const language = new Language();
  await language.choose('en');
  await openLink('', board, language);
  expect(board.scenario.current).toEqual(defaultScenario);
  expect([language.current, board.preferences.theme, board.stage.view]).toEqual([
    'zh',
    undefined,
    'ladder',
  ]);
});

test('a link takes nothing over from the board it is opened on', async () => {
  const board = newBoard();
  board.stage.view = 'time';
  board.stage.selected = 'ningbo-auto';
  board.stage.compare('yongkang-hardware');
  board.filter.toggleCategory('legacy');
  await openLink('', board, new Language());
  expect(board.stage.compared).toEqual([]);
  expect(board.filter.active).toBe(false);
  expect([board.stage.selected, board.stage.prefecture]).toEqual([undefined, undefined]);
});

test('no more clusters stand side by side than fit, whichever is selected next', () => {
  const { stage } = newBoard();
  stage.view = 'time';
  for (const id of ['ningbo-auto', 'yongkang-hardware', 'keqiao-textile', 'wenling-pumps'] as const)
    stage.compare(id);
  expect(stage.compared).toHaveLength(4);
  stage.selected = undefined;
  stage.selected = 'zhenhai-petrochem';
  expect(stage.compared).toHaveLength(4);
  expect(stage.compared[0]).toBe('zhenhai-petrochem');
});

test('every view of a link is on the stage', async () => {
  for (const view of ['ladder', 'trails', 'map', 'time', 'table'] as const) {
    const board = newBoard();
    await openLink(
      encodeLink({ scenario: defaultScenario, reference: 'none', view }),
      board,
      new Language(),
    );
    expect(board.stage.view).toBe(view);
    expect(board.issues).toEqual([]);
  }
});

test('a scenario is named after the preset it equals', () => {
  expect(scenarioNameOf(planScenarios.none)).toBe('none');
  expect(scenarioNameOf(defaultScenario)).toBe('plan');
  const late = { ...defaultScenario.starts, sp: 2021 };
  expect(scenarioNameOf({ ...defaultScenario, starts: late })).toBe('custom');
  expect(scenarioNameOf({ ...planScenarios.none, starts: late })).toBe('none');
});

test('a link of an earlier release is remembered as it was written, until another is opened', async () => {
  const board = newBoard();
  const older = '#1.1.0~rm1~xaa';
  await openLink(older, board, new Language());
  expect(board.older).toEqual({
    asked: { link: older },
    versions: { codec: 1, engine: 1, data: 0 },
    scenario: board.scenario.current,
  });
  await openLink(`#${encodeLink(linkStateOf(board, new Language()))}`, board, new Language());
  expect(board.older).toBeUndefined();
});

test.each(['', '#1.1.1~rn1', '#1.2.0~rn1', '#1.1.9999~rn1', '#old'])(
  'the link %j was not made by an earlier release',
  (link) => {
    expect(olderLink(link, decodeLink(link))).toBeUndefined();
  },
);
