import { beforeEach, describe, expect, test } from 'vitest';
import { planScenarios } from '#model/defaultScenario.ts';
import { encodeLink } from '#share/encodeLink.ts';
import { SessionStore } from '../../src/session/SessionStore.ts';
import { writeSession } from '../../src/session/sessionText.ts';
import { KeptStorage } from './keptStorage.ts';

const link = encodeLink({ scenario: planScenarios.maximum, reference: 'none', view: 'map' });
const workAt = (at: number): string => writeSession(at, link, []);

let storage: KeptStorage;
let tab: KeptStorage;
const open = (page: string, ownTab = new KeptStorage()): SessionStore =>
  new SessionStore(
    () => storage,
    () => ownTab,
    page,
  );
const timesSeen = async (store: SessionStore): Promise<number[]> =>
  (await store.read()).sessions.map(({ session }) => session.at);

beforeEach(() => {
  storage = new KeptStorage();
  tab = new KeptStorage();
});

describe('kept sessions', () => {
  test('of two pages stand side by side, the newest first', async () => {
    const [one, other] = [open('one'), open('other')];
    one.write(workAt(1));
    other.write(workAt(2));
    one.write(workAt(3));
    expect(await timesSeen(open('third'))).toEqual([3, 2]);
    expect(await timesSeen(one)).toEqual([2]);
  });

  test('are eight at most, of which the oldest goes', async () => {
    for (let page = 1; page <= 12; page++) open(`page-${page}`).write(workAt(page));
    expect(await timesSeen(open('reader'))).toEqual([12, 11, 10, 9, 8, 7, 6, 5]);
  });

  test('are forgotten when that is asked, each by itself', async () => {
    const [one, other] = [open('one'), open('other')];
    one.write(workAt(1));
    other.write(workAt(2));
    one.forget();
    expect(await timesSeen(open('third'))).toEqual([2]);
    other.forget((await open('third').read()).sessions[0]!.key);
    expect(storage.length).toBe(0);
  });

  test('know the page before in their tab', () => {
    expect(open('one', tab).before).toBeUndefined();
    expect(open('two', tab).before).toContain('one');
    expect(open('three', tab).before).toContain('two');
    tab.closed = true;
    expect(open('four', tab).before).toBeUndefined();
  });

  test('leave alone what is not theirs', async () => {
    storage.setItem('tierline.tour', 'seen');
    storage.setItem('another', 'page');
    expect(await open('one').read()).toEqual({ sessions: [], corrupt: false });
    expect(storage.length).toBe(2);
  });
});

describe('a storage', () => {
  test('with something unreadable tells so once, and gives what can be read', async () => {
    open('one').write(workAt(1));
    storage.setItem('tierline.session.1.two', '{"at":1,');
    const reader = open('reader');
    expect(await reader.read()).toMatchObject({
      corrupt: true,
      sessions: [{ session: { at: 1 } }],
    });
    expect((await reader.read()).corrupt).toBe(false);
  });

  test('that is full is told, and what is kept in it stays', async () => {
    open('one').write(workAt(1));
    storage.room = 200;
    const late = open('late');
    expect(late.write(workAt(2) + ' '.repeat(200))).toBe('full');
    expect(await timesSeen(late)).toEqual([1]);
    storage.room = Infinity;
    expect(late.write(workAt(2))).toBeUndefined();
  });

  test('that is closed is told, and nothing throws', async () => {
    storage.closed = true;
    const store = open('one');
    expect(store.write(workAt(1))).toBe('blocked');
    expect(await store.read()).toEqual({ sessions: [], corrupt: false });
    expect(() => {
      store.forget();
    }).not.toThrow();
  });
});
