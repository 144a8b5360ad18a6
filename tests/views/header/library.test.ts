import { fireEvent, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import { boardMessages } from '#i18n/board/messages.ts';
import { loadEnglish } from '#i18n/loadEnglish.ts';
import { defaultScenario } from '#model/defaultScenario.ts';
import { leverIds } from '#model/generated/tables.ts';
import { libraryEntries, libraryPlans, nearestPlanOf, openEntry } from '#model/library.ts';
import type { Scenario } from '#model/scenario.ts';
import { ScenarioState } from '#state/ScenarioState.svelte.ts';
import { scenarioTitle, worldTitle } from '#views/header/scenarioName.ts';
import LibraryList from '#views/library/LibraryList.svelte';
import { renderPart } from '../renderPart.ts';

const words = boardMessages.zh.header;
const entry = (id: string): HTMLElement =>
  document.querySelector<HTMLElement>(`[data-scenario="${id}"]`)!;

function apply(state: ScenarioState, id: string): void {
  const wanted = libraryEntries.find((known) => known.id === id)!;
  state.apply({ control: 'scenario', id }, openEntry(wanted, state.current));
}

function move(state: ScenarioState, sp: number): void {
  const levels = { ...state.current.levels, sp };
  state.change({ control: 'lever', id: 'sp', to: sp }, { ...state.current, levels });
}

test('every entry of the library has a name and a sentence in both languages', async () => {
  await loadEnglish();
  const { language } = renderPart(LibraryList, { close: () => undefined });
  for (const name of ['zh', 'en'] as const) {
    await language.choose(name);
    flushSync();
    for (const { id } of libraryEntries) {
      const [title, sentence] = [...entry(id).children].map(({ textContent }) => textContent);
      expect(title).not.toBe('');
      expect(sentence).toMatch(/[。.]$/);
      if (name === 'en') expect(`${title}${sentence}`).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
    }
  }
});

test('sentences of plans name the levels and years of the tables', () => {
  renderPart(LibraryList, { close: () => undefined });
  expect(entry('greenFirst').textContent).toContain(
    '绿色化改造 3 项 100%，2020 年起；其余各项如文（60%），但推迟到 2021 年起。',
  );
  expect(entry('withoutSafeguards').textContent).toContain('20 项任务如文（60%），5 项保障不做');
});

test('opening a scenario is one step, and closes the library', async () => {
  const close = vi.fn();
  const { board } = renderPart(LibraryList, { close });
  await fireEvent.click(entry('digitalFirst'));
  expect(close).toHaveBeenCalledOnce();
  expect(board.scenario.current).toMatchObject(libraryPlans.digitalFirst);
  expect(board.scenario.past.map(({ label }) => label.control)).toEqual(['scenario']);
  expect(entry('digitalFirst').getAttribute('aria-current')).toBe('true');
  expect(entry('plan').hasAttribute('aria-current')).toBe(false);
  board.scenario.undo();
  expect(board.scenario.current).toBe(defaultScenario);
});

test('arrow keys walk the library from the open scenario to its end', async () => {
  renderPart(LibraryList, { close: () => undefined });
  expect(document.activeElement).toBe(entry('plan'));
  await fireEvent.keyDown(entry('plan'), { key: 'ArrowDown' });
  expect(document.activeElement).toBe(entry('maximum'));
  await fireEvent.keyDown(entry('maximum'), { key: 'End' });
  expect(document.activeElement).toBe(entry(libraryEntries.at(-1)!.id));
  await fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(entry(libraryEntries.at(-1)!.id));
  expect(screen.getAllByRole('button')).toHaveLength(libraryEntries.length);
});

test('a scenario is named after its plan, or after the plan it is a variant of', () => {
  const state = new ScenarioState();
  const title = (): string => scenarioTitle(state.current, words);
  expect(title()).toBe('计划如文');
  apply(state, 'greenFirst');
  expect(title()).toBe('绿色先行');
  move(state, 0.3);
  expect(title()).toBe('改自绿色先行');
  state.settle();
  expect(title()).toBe('改自绿色先行');
  state.undo();
  state.undo();
  move(state, 0.3);
  expect(title()).toBe('改自计划如文');
});

test('who opens a link reads the title its author read, whatever either did before', () => {
  const author = new ScenarioState();
  apply(author, 'maximum');
  apply(author, 'plan');
  move(author, 0.3);
  author.settle();
  const reader = new ScenarioState();
  reader.open({ ...author.current });
  expect(scenarioTitle(reader.current, words)).toBe(scenarioTitle(author.current, words));
  expect(scenarioTitle(reader.current, words)).toBe('改自计划如文');
});

test('a scenario that has most levers otherwise than every plan of the library has no name but its own', () => {
  const levels = { ...defaultScenario.levels };
  leverIds.forEach((id, place) => (levels[id] = place % 2 === 0 ? 0.31 : 0.6));
  const near = { ...defaultScenario, levels: { ...levels, [leverIds[0]]: 0.6 } };
  expect(scenarioTitle({ ...defaultScenario, levels }, words)).toBe('自定情景');
  expect(scenarioTitle(near, words)).toBe('改自计划如文');
});

test('a lever that works more on one cluster is other than in the plan', () => {
  const focus = { 'yongkang-hardware': { pt: 2 } };
  expect(nearestPlanOf({ ...defaultScenario, focus })).toBe('plan');
  expect(scenarioTitle({ ...defaultScenario, focus }, words)).toBe('改自计划如文');
});

test('nobody who cites a name takes private figures for those of the plan', () => {
  const named = (own: Partial<Scenario>): string =>
    worldTitle({ ...defaultScenario, ...own }, words, 'zh');
  expect(named({})).toBe('实际走势');
  expect(named({ events: { yiwuPvExpansion: false } })).toBe('实际走势（有改动）');
  const figure = { 'yongkang-hardware': { value: 700, note: '县统计局' } };
  expect(named({ baseOutputs: figure })).toBe('实际走势・自有基数');
  expect(named({ parameters: { leverCurvature: 0.5 } })).toBe('实际走势・自定假设');
  const prior = { leverCurvature: { median: 0.5, low5: 0.4, high95: 0.6 } };
  expect(
    named({ drivers: { exportGrowth: { 2021: 0 } }, baseOutputs: figure, priors: prior }),
  ).toBe('实际走势（有改动）・自有基数・自定假设');
});
