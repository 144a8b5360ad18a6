import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { Language } from '#i18n/Language.svelte.ts';
import { defaultScenario } from '#model/defaultScenario.ts';
import { Board } from '#state/board.svelte.ts';
import { withLevels } from '#views/controls/changes/withLevels.ts';
import { Presentation } from '#views/present/Presentation.svelte.ts';
import { elapsed } from '#views/present/timer.ts';
import { ToldClient } from '../../state/toldClient.ts';

const shown = { scenario: defaultScenario, reference: 'none', view: 'ladder' } as const;
const steps = [
  { caption: '先猜', notes: '', asks: 'tier1000' as const, shown },
  { caption: '再看', notes: '慢一点', shown },
  { caption: '', notes: '', shown },
];

function presentation(story: Parameters<Board['story']['replace']>[0] = []) {
  const board = new Board(new ToldClient(), new ToldClient());
  board.story.replace(story);
  const fresh = { id: 'abcd', timer: { spent: 0 }, factor: 1, blank: false };
  return { board, presentation: new Presentation(board, new Language(), fresh) };
}

function move(board: Board, id: 'pt' | 'gp', to: number): void {
  board.scenario.change({ control: 'lever', id, to }, withLevels(board.scenario.current, [id], to));
}

describe('the slider the room sees', () => {
  test('is the one that was moved last, and a project before anything was', () => {
    const { board, presentation: it } = presentation();
    expect(it.subject).toBe('digital');
    move(board, 'pt', 0.2);
    expect(it.subject).toBe('pt');
    board.scenario.settle();
    expect(it.subject).toBe('pt');
    board.scenario.apply({ control: 'environment', to: 'trade-shock' }, defaultScenario);
    expect(it.subject).toBe('pt');
  });

  test('is the one that was chosen, until another one is moved', () => {
    const { board, presentation: it } = presentation();
    move(board, 'pt', 0.2);
    board.scenario.settle();
    it.choose('green');
    expect(it.subject).toBe('green');
    move(board, 'gp', 1);
    expect(it.subject).toBe('gp');
    board.scenario.settle();
    expect(it.subject).toBe('gp');
  });
});

describe('steps of a story', () => {
  test('begin at the first, and a question begins covered', () => {
    const { board, presentation: it } = presentation(steps);
    it.begin(1000);
    expect(board.story.at).toBe(0);
    expect(it.caption).toBe('先猜');
    expect(it.room.round).toEqual({ asks: 'tier1000', guesses: [], revealed: false });
    expect(elapsed(it.timer, 3000)).toBe(2000);
  });

  test('begin where the story stands, and its question is asked before the count is seen', () => {
    const { board, presentation: it } = presentation(steps);
    board.story.go(0);
    it.begin(0);
    expect(board.story.at).toBe(0);
    expect(it.room.round).toEqual({ asks: 'tier1000', guesses: [], revealed: false });
    board.story.go(1);
    it.begin(0);
    expect(it.room.round).toBeUndefined();
  });

  test('go on only after a covered count was revealed, and stop at the ends', () => {
    const { board, presentation: it } = presentation(steps);
    it.begin(0);
    it.guess([{ low: 3, high: 4 }]);
    it.next();
    expect(board.story.at).toBe(0);
    expect(it.round).toEqual({ asks: 'tier1000', guesses: [{ low: 3, high: 4 }], revealed: true });
    it.next();
    expect(board.story.at).toBe(1);
    expect(it.round).toBeUndefined();
    it.next();
    it.next();
    expect(board.story.at).toBe(2);
    it.back();
    it.back();
    it.back();
    expect(board.story.at).toBe(0);
    expect(it.round?.revealed).toBe(false);
  });

  test('show the room something again', () => {
    const { presentation: it } = presentation(steps);
    it.begin(0);
    it.blank = true;
    it.reveal();
    it.next();
    expect(it.blank).toBe(false);
  });

  test('are not shown anew where the tab is only loaded anew', () => {
    const { board, presentation: it } = presentation(steps);
    it.resume(1);
    expect(board.story.at).toBe(1);
    expect(board.story.goings).toBe(0);
    expect(it.kept).toMatchObject({ id: 'abcd', at: 1 });
  });

  test('are no matter where there is no story', () => {
    const { board, presentation: it } = presentation();
    it.begin(0);
    it.next();
    it.back();
    expect(board.story.at).toBeUndefined();
    expect(it.room.caption).toBe('');
  });
});

describe('a question', () => {
  test('is asked, guessed, revealed, put away, and asked again', () => {
    const { presentation: it } = presentation();
    it.guess([{ low: 1, high: 1 }]);
    it.reveal();
    expect(it.round).toBeUndefined();
    it.ask('tier500');
    it.guess([{ low: 28, high: 31 }]);
    it.reveal();
    expect(it.round?.revealed).toBe(true);
    it.again();
    expect(it.round).toEqual({ asks: 'tier500', guesses: [], revealed: false });
    it.reveal();
    it.reveal();
    expect(it.round).toBeUndefined();
  });
});

test('second windows come, tell more of themselves, and go', () => {
  const { presentation: it } = presentation();
  const one = { key: 'a', width: 1920, height: 1080, seal: '' };
  it.hear(one);
  it.hear({ ...one, key: 'b' });
  it.hear({ ...one, seal: 'AAAA-BBBB' });
  expect(it.audiences.map(({ key, seal }) => [key, seal])).toEqual([
    ['b', ''],
    ['a', 'AAAA-BBBB'],
  ]);
  it.miss('a');
  flushSync();
  expect(it.audiences).toHaveLength(1);
});

test('type grows and shrinks by steps, and 0 brings it back', () => {
  const { presentation: it } = presentation();
  it.scale(1);
  it.scale(1);
  expect(it.factor).toBe(1.2);
  it.scale(-1);
  expect(it.factor).toBe(1.1);
  it.scale(0);
  expect(it.factor).toBe(1);
});
