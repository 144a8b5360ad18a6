import { describe, expect, test } from 'vitest';
import { Language } from '#i18n/Language.svelte.ts';
import { defaultScenario } from '#model/defaultScenario.ts';
import { decodeLink } from '#share/decodeLink.ts';
import { Board } from '#state/board.svelte.ts';
import { withLevels } from '#views/controls/changes/withLevels.ts';
import { RoomFollower, roomLink } from '../../../src/present/roomLink.ts';
import { ToldClient } from '../../state/toldClient.ts';

const language = new Language();
const boardOf = (): Board => new Board(new ToldClient(), new ToldClient());

/** A second window that follows a board over its link. */
function follow(presenter: Board): { readonly second: Board; readonly hear: () => void } {
  const second = boardOf();
  const follower = new RoomFollower(second);
  const hear = (): void => {
    follower.follow(decodeLink(roomLink(presenter, language)).state, presenter.scenario.moving);
  };
  hear();
  return { second, hear };
}

describe('a second window', () => {
  test('has the scenario, the view and the subject of the presenter', () => {
    const presenter = boardOf();
    const { second, hear } = follow(presenter);
    presenter.scenario.apply(
      { control: 'group', id: 'digital' },
      withLevels(defaultScenario, ['pt', 'db'], 0.25),
    );
    presenter.stage.view = 'map';
    presenter.stage.selected = 'yongkang-hardware';
    presenter.stage.year = 2021;
    presenter.preferences.strictness = 'strict';
    presenter.filter.toggleCategory('niche');
    hear();
    expect(second.scenario.current).toEqual(presenter.scenario.current);
    expect(second.stage).toMatchObject({ view: 'map', selected: 'yongkang-hardware', year: 2021 });
    expect(second.preferences.strictness).toBe('strict');
    expect(second.filter.categories).toEqual(['niche']);
    expect(roomLink(second, language)).toBe(roomLink(presenter, language));
  });

  test('holds its orders while a hand moves, and settles with it', () => {
    const presenter = boardOf();
    const { second, hear } = follow(presenter);
    const { scenario } = presenter;
    scenario.change({ control: 'lever', id: 'pt' }, withLevels(scenario.current, ['pt'], 0.3));
    hear();
    expect(second.scenario.moving).toBe(true);
    scenario.change({ control: 'lever', id: 'pt' }, withLevels(scenario.current, ['pt'], 0.1));
    hear();
    expect(second.scenario.current.levels.pt).toBe(0.1);
    scenario.settle();
    hear();
    expect(second.scenario.moving).toBe(false);
    expect(second.scenario.past).toHaveLength(1);
  });

  test('leaves alone what has not changed', () => {
    const presenter = boardOf();
    const { second, hear } = follow(presenter);
    const { current } = second.scenario;
    second.stage.year = 2020;
    hear();
    expect(second.scenario.current).toBe(current);
    expect(second.stage.year).toBe(2020);
    expect(second.scenario.openings).toBe(0);
  });

  test('has the pins and the reference, and nothing of the story', () => {
    const presenter = boardOf();
    const { second, hear } = follow(presenter);
    const pin = presenter.pins.add('绿色先行', withLevels(defaultScenario, ['gp'], 1))!;
    presenter.pins.refer(pin.key);
    const shown = { scenario: defaultScenario, reference: 'none', view: 'ladder' } as const;
    presenter.story.replace([{ caption: '只给我看', notes: '秘密', shown }]);
    hear();
    expect(second.pins.list.map(({ name }) => name)).toEqual(['绿色先行']);
    expect(second.pins.reference?.scenario).toEqual(pin.scenario);
    expect(second.story.steps).toEqual([]);
    const { key } = second.pins.list[0]!;
    presenter.scenario.apply(
      { control: 'lever', id: 'pt' },
      withLevels(defaultScenario, ['pt'], 0),
    );
    hear();
    expect(second.pins.list[0]!.key).toBe(key);
    presenter.pins.refer(undefined);
    hear();
    expect(second.pins.reference).toBeUndefined();
  });
});
