import { fireEvent, screen, within } from '@testing-library/svelte';
import { flushSync, tick } from 'svelte';
import { describe, expect, test } from 'vitest';
import { loadEnglish } from '#i18n/loadEnglish.ts';
import { defaultScenario, planScenarios } from '#model/defaultScenario.ts';
import { openEntry } from '#model/library.ts';
import type { Board } from '#state/board.svelte.ts';
import { proposedName } from '#views/pins/pinBoard.ts';
import PinList from '#views/pins/PinList.svelte';
import PinsButton from '#views/pins/PinsButton.svelte';
import { renderPart } from '../renderPart.ts';

const render = () => renderPart(PinList, { close: () => undefined });
const rows = (): HTMLElement[] => screen.queryAllByRole('listitem');
const names = (): string[] =>
  rows().map((row) => within(row).getByRole<HTMLInputElement>('textbox').value);
const pinButton = (): HTMLButtonElement => screen.getByRole('button', { name: '钉住' });

function move(board: Board, sp: number): void {
  const levels = { ...board.scenario.current.levels, sp };
  board.scenario.apply(
    { control: 'lever', id: 'sp', to: sp },
    { ...board.scenario.current, levels },
  );
  flushSync();
}

describe('the list of pins', () => {
  test('pins the board under the name it proposes, and says when that is pinned already', async () => {
    const { board } = render();
    await fireEvent.click(pinButton());
    expect(names()).toEqual(['计划如文']);
    expect(screen.getByRole('status').textContent).toContain('已钉住：A 计划如文');
    expect(pinButton().disabled).toBe(true);
    expect(screen.getByText('盘面上的情景已经钉住：A 计划如文')).toBeTruthy();
    move(board, 0.3);
    expect(pinButton().disabled).toBe(false);
  });

  test('says why a seventh cannot be pinned', async () => {
    const { board } = render();
    for (let pin = 0; pin < 6; pin += 1) {
      move(board, pin / 10);
      await fireEvent.click(pinButton());
    }
    move(board, 0.9);
    expect(rows()).toHaveLength(6);
    expect(new Set(names()).size).toBe(6);
    expect(screen.getByText('最多钉住 6 个，先移除一个')).toBeTruthy();
    expect(pinButton().disabled).toBe(true);
  });

  test('renames, recolours, orders, and makes one the reference', async () => {
    const { board } = render();
    board.pins.add('一', planScenarios.none);
    board.pins.add('二', planScenarios.maximum);
    flushSync();
    await fireEvent.change(screen.getByLabelText('A 的名称'), { target: { value: ' 不做 ' } });
    await fireEvent.click(screen.getByRole('button', { name: 'A 不做 的颜色' }));
    await fireEvent.click(screen.getByRole('radio', { name: '紫' }));
    await fireEvent.click(screen.getByRole('button', { name: 'A 不做 下移' }));
    await fireEvent.click(screen.getByLabelText('以 B 不做 作参照'));
    expect(board.pins.list.map(({ name, colour }) => [name, colour])).toEqual([
      ['二', 1],
      ['不做', 2],
    ]);
    expect(board.pins.reference?.name).toBe('不做');
    expect(board.referenceScenario.levels).toEqual(planScenarios.none.levels);
  });

  test('puts back what was removed, in its place and as the reference', async () => {
    const { board } = render();
    for (const [name, scenario] of Object.entries(planScenarios)) board.pins.add(name, scenario);
    board.pins.refer(board.pins.list[1]!.key);
    flushSync();
    await fireEvent.click(screen.getByRole('button', { name: '移除 B plan' }));
    expect(names()).toEqual(['none', 'maximum']);
    expect(board.pins.reference).toBeUndefined();
    await tick();
    expect(document.activeElement?.textContent).toBe('放回');
    await fireEvent.click(screen.getByRole('button', { name: '放回' }));
    expect(names()).toEqual(['none', 'plan', 'maximum']);
    expect(board.pins.reference?.name).toBe('plan');
  });

  test('opens a pin on the board as one step that can be undone', async () => {
    const { board } = render();
    board.pins.add('顶格', planScenarios.maximum);
    flushSync();
    await fireEvent.click(screen.getByRole('button', { name: '在盘面上打开 A 顶格' }));
    expect(board.scenario.current).toEqual(planScenarios.maximum);
    expect(screen.getByText('在盘面上')).toBeTruthy();
    expect(board.scenario.past).toHaveLength(1);
  });

  test('speaks English where the page does', async () => {
    await loadEnglish();
    const { board, language } = render();
    board.pins.add('mine', planScenarios.maximum);
    await language.choose('en');
    flushSync();
    expect(document.body.textContent).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
  });
});

test('a proposed name tells the world where it is not the usual one', () => {
  const { board } = render();
  board.scenario.apply(
    { control: 'scenario' },
    openEntry({ id: 'price-slump', kind: 'world' }, board.scenario.current),
  );
  expect(proposedName(board, 'zh')).toMatch(/^计划如文・.+/);
  board.pins.add(proposedName(board, 'zh'), defaultScenario);
  expect(proposedName(board, 'zh')).toMatch(/ 2$/);
});

test('the key P pins from the results or a slider, and nowhere else', async () => {
  const { board } = renderPart(PinsButton, {});
  const results = document.body.appendChild(document.createElement('section'));
  results.id = 'results';
  const box = results.appendChild(document.createElement('input'));
  await fireEvent.keyDown(document.body, { key: 'p' });
  await fireEvent.keyDown(box, { key: 'p' });
  await fireEvent.keyDown(results, { key: 'p', ctrlKey: true });
  expect(board.pins.list).toEqual([]);
  await fireEvent.keyDown(results, { key: 'P' });
  await expect.poll(() => board.pins.list.map(({ name }) => name)).toEqual(['计划如文']);
  await expect.poll(() => screen.getByRole('status').textContent).toBe('已钉住：A 计划如文');
  results.remove();
});
