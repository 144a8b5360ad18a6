import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Language } from '#i18n/Language.svelte.ts';
import { planScenarios } from '#model/defaultScenario.ts';
import { clusterIds } from '#model/generated/tables.ts';
import { openEntry } from '#model/library.ts';
import type { Scenario } from '#model/scenario.ts';
import { encodeLink } from '#share/encodeLink.ts';
import { readLink } from '#share/readLink.ts';
import { Board } from '#state/board.svelte.ts';
import { Address, type AddressWindow } from '../../src/Address.ts';
import { linkStateOf, openLink } from '../../src/link.ts';
import { ToldClient } from '../state/toldClient.ts';

/** A window with entries to step through, as a browser keeps them. */
class Entries implements AddressWindow {
  #entries: string[];
  #at = 0;
  writes = 0;
  refuses = false;

  constructor(hash: string) {
    this.#entries = [hash];
  }

  get location(): { hash: string } {
    return { hash: this.#entries[this.#at]! };
  }

  readonly history = {
    state: null,
    pushState: (_state: unknown, _title: string, hash: string): void => {
      this.#count();
      this.#entries = [...this.#entries.slice(0, this.#at + 1), hash];
      this.#at += 1;
    },
    replaceState: (_state: unknown, _title: string, hash: string): void => {
      this.#count();
      this.#entries[this.#at] = hash;
    },
  };

  get length(): number {
    return this.#entries.length;
  }

  go(steps: number): void {
    this.#at += steps;
  }

  #count(): void {
    if (this.refuses) throw new DOMException('too many', 'SecurityError');
    this.writes += 1;
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function started(hash = '') {
  const board = new Board(new ToldClient(), new ToldClient());
  const language = new Language();
  const window = new Entries(hash);
  await openLink(hash, board, language);
  const address = new Address(board, language, window);
  const follow = (): void => address.follow(linkStateOf(board, language), board.scenario.openings);
  const slide = (level: number): void => {
    const { current } = board.scenario;
    const levels = { ...current.levels, sp: level };
    board.scenario.apply({ control: 'lever', id: 'sp', to: level }, { ...current, levels });
    follow();
  };
  const openPlan = (id: 'none' | 'maximum' | 'yearLate'): void => {
    const { current } = board.scenario;
    const gesture = { control: 'scenario', id, to: id };
    board.scenario.apply(gesture, openEntry({ id, kind: 'plan' }, current));
    follow();
  };
  const rest = (milliseconds = 500): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);
  follow();
  return { board, window, address, follow, slide, openPlan, rest };
}

const linkOf = (scenario: Scenario): string =>
  `#${encodeLink({ scenario, reference: 'none', view: 'ladder' })}`;

test('the address follows the board at rest, over one entry', async () => {
  const { window, slide, rest } = await started();
  await rest();
  expect(window.location.hash).toBe(linkOf(planScenarios.plan));
  const { writes } = window;
  for (let step = 1; step <= 30; step++) {
    slide(step / 100);
    await rest(100);
  }
  expect(window.writes).toBe(writes);
  await rest();
  expect([window.writes, window.length]).toEqual([writes + 1, 1]);
  expect(window.location.hash).toContain('sp');
});

test('a link stands in the address as it came until something is changed', async () => {
  const strange = '#1.1.1~rn1~Qfuture~z5';
  const { board, window, slide, rest } = await started(strange);
  await rest();
  expect(board.issues.length).toBeGreaterThan(0);
  expect([window.location.hash, window.writes]).toEqual([strange, 0]);
  slide(0.3);
  await rest();
  expect(window.location.hash).not.toContain('Q');
});

describe('Back and Forward', () => {
  test('step through opened scenarios, each as it was left', async () => {
    const { board, window, address, slide, openPlan, rest } = await started();
    await rest();
    openPlan('maximum');
    expect(window.length).toBe(2);
    slide(0.25);
    openPlan('none');
    expect(window.length).toBe(3);
    await rest();

    window.go(-1);
    await address.open();
    expect(board.scenario.current.levels).toEqual({ ...planScenarios.maximum.levels, sp: 0.25 });
    window.go(-1);
    await address.open();
    expect(board.scenario.current).toEqual(planScenarios.plan);
    window.go(2);
    await address.open();
    expect(board.scenario.current.levels).toEqual(planScenarios.none.levels);
    await rest();
    expect(window.length).toBe(3);
  });

  test('do not step through sliders, views, undoing and redoing', async () => {
    const { board, window, slide, follow, openPlan, rest } = await started();
    openPlan('maximum');
    for (const level of [0.1, 0.2]) slide(level);
    board.stage.view = 'map';
    follow();
    board.scenario.go(0);
    follow();
    await rest();
    board.scenario.go(1);
    follow();
    await rest();
    expect(window.length).toBe(2);
  });

  test('opening what is open makes no entry', async () => {
    const { window, openPlan, rest } = await started();
    openPlan('maximum');
    await rest();
    openPlan('maximum');
    await rest();
    expect(window.length).toBe(2);
  });
});

test('opening the same address again leaves the board and what can be undone', async () => {
  const { board, window, address, slide, rest } = await started();
  slide(0.4);
  await rest();
  const before = board.scenario.current;
  await address.open();
  expect([board.scenario.current, board.scenario.canUndo]).toEqual([before, true]);
  expect(window.length).toBe(1);
});

test('a scenario that is opened, as by a file, gets an entry', async () => {
  const { board, window, follow, rest } = await started();
  await rest();
  board.scenario.open(planScenarios.maximum);
  follow();
  expect(window.length).toBe(2);
  expect(window.location.hash).toBe(linkOf(planScenarios.maximum));
});

test('a browser that has had enough is asked again later', async () => {
  const { window, slide, rest } = await started();
  await rest();
  window.refuses = true;
  slide(0.7);
  await rest(3000);
  window.refuses = false;
  await rest(3000);
  expect(window.location.hash).toContain('sp');
});

test('of two addresses opened at once the later one stays', async () => {
  const { board, window, address } = await started();
  window.history.pushState(null, '', linkOf(planScenarios.none));
  const first = address.open();
  window.history.pushState(null, '', linkOf(planScenarios.maximum));
  await Promise.all([first, address.open()]);
  expect(board.scenario.current).toEqual(planScenarios.maximum);
});

test('a long link is written packed', async () => {
  const baseOutputs = Object.fromEntries(
    clusterIds.slice(0, 30).map((id) => [id, { value: 123, note: '市统计局公报' }]),
  );
  const { board, window, follow } = await started();
  const scenario = { ...planScenarios.plan, baseOutputs };
  board.scenario.apply({ control: 'base' }, scenario);
  follow();
  await vi.advanceTimersByTimeAsync(500);
  vi.useRealTimers();
  await expect.poll(() => window.location.hash).toContain('~Z');
  expect((await readLink(window.location.hash)).state.scenario).toEqual(scenario);
});
