import { expect, test } from 'vitest';
import { defaultScenario } from '#model/defaultScenario.ts';
import type { ClusterId } from '#model/generated/tables.ts';
import { Board } from '#state/board.svelte.ts';
import { createShown } from '#state/createShown.ts';
import { createStill } from '#state/createStill.ts';
import { simulate } from './simulate.ts';
import { ToldClient } from './toldClient.ts';

const plan = { ...defaultScenario, draws: 128 };
const settled = await simulate(plan);

function boardWith(): { board: Board; client: ToldClient } {
  const client = new ToldClient();
  const board = new Board(client, new ToldClient());
  client.say({ status: 'settled', result: settled });
  return { board, client };
}

/** The same result with every cluster sure to pass 500 and sure to fall short of 1,000. */
function decided(): typeof settled {
  const { bands } = settled;
  const reach500 = bands.reach500.map(() => 1);
  return { ...settled, bands: { ...bands, reach500, reach1000: reach500.map(() => 0) } };
}

test('the board shows the 135 counted clusters until something is asked', () => {
  const { board } = boardWith();
  expect(board.shown.size).toBe(135);
  board.filter.toggleCategory('legacy');
  expect(board.shown.size).toBe(22);
  board.filter.clear();
  expect(board.shown.size).toBe(135);
});

test('choices count what they would show', () => {
  const { board } = boardWith();
  board.filter.prefecture = 'ningbo';
  expect(board.choices.prefecture.ningbo).toBe(board.shown.size);
  const { strong } = board.choices.categories;
  board.filter.toggleCategory('strong');
  expect(board.shown.size).toBe(strong);
});

test('the clusters near a line hold still during a drag and follow after it', () => {
  const { board, client } = boardWith();
  board.filter.nearLine = true;
  const before = board.shown;
  expect(before.size).toBeGreaterThan(20);
  const near = board.choices.nearLine;
  client.say({ status: 'running', result: decided() });
  expect(board.held).toBe(true);
  expect(board.shown).toBe(before);
  expect(board.choices.nearLine).toBe(near);
  client.say({ status: 'settled', result: decided() });
  expect(board.shown.size).toBe(0);
  expect(board.choices.nearLine).toBe(0);
});

test('what is asked anew during a drag is shown at once', () => {
  const { board, client } = boardWith();
  client.say({ status: 'running', result: settled });
  expect(board.shown.size).toBe(135);
  board.filter.toggleCategory('strong');
  expect(board.shown.size).toBe(14);
});

test('the set is the same object while its members are the same', () => {
  const shown = createShown();
  const ids: ClusterId[] = ['yongkang-hardware', 'ningbo-auto'];
  const first = shown('a', false, ids);
  expect(shown('a', false, [...ids].reverse())).toBe(first);
  expect(shown('b', false, ids)).toBe(first);
  expect(shown('b', true, ids.slice(1))).toBe(first);
  expect([...shown('b', false, ids.slice(1))]).toEqual(['ningbo-auto']);
});

test('figures are still only when there were some before', () => {
  const still = createStill<number>();
  expect(still(true, undefined)).toBeUndefined();
  expect(still(true, 1)).toBe(1);
  expect(still(true, 2)).toBe(1);
  expect(still(false, 2)).toBe(2);
});
