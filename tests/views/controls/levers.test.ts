import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { levers } from '#model/generated/tables.ts';
import LeverPanel from '#views/controls/LeverPanel.svelte';
import { renderControls, undoAll } from './renderControls.ts';
import { drag, type } from './slide.ts';

const lever = (id: string): HTMLInputElement => document.querySelector(`[data-lever="${id}"]`)!;
const box = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
const smart = '生产过程智能化：水平，百分数';

describe('a lever', () => {
  it('is there for every task and safeguard of the plan', () => {
    renderControls([LeverPanel]);
    const ids = [...document.querySelectorAll('[data-lever]')].map((input) =>
      input.getAttribute('data-lever'),
    );
    expect(ids).toEqual(levers.map(({ id }) => id));
  });

  it('follows every event of a drag, which is one entry to undo', async () => {
    const scenario = renderControls([LeverPanel]);
    await fireEvent.pointerDown(lever('sp'));
    await fireEvent.input(lever('sp'), { target: { value: '70' } });
    expect(scenario.current.levels.sp).toBe(0.7);
    expect(scenario.moving).toBe(true);
    await drag(lever('sp'), 75, 80);
    expect(scenario.moving).toBe(false);
    expect(scenario.current.levels.sp).toBe(0.8);
    expect(scenario.lastGesture?.gesture).toEqual({
      control: 'lever',
      id: 'sp',
      from: 0.6,
      to: 0.8,
    });
    expect(undoAll(scenario)).toBe(1);
    expect(scenario.current.levels.sp).toBe(0.6);
  });

  it('moves by a held key as one entry', async () => {
    const scenario = renderControls([LeverPanel]);
    for (const value of ['65', '70', '75']) {
      await fireEvent.keyDown(lever('sp'), { key: 'ArrowRight' });
      await fireEvent.input(lever('sp'), { target: { value } });
      await fireEvent.change(lever('sp'));
    }
    expect(scenario.moving).toBe(true);
    await fireEvent.keyUp(lever('sp'), { key: 'ArrowRight' });
    expect(scenario.current.levels.sp).toBe(0.75);
    expect(undoAll(scenario)).toBe(1);
  });

  it('takes a typed level to a tenth of a percent, and keys lead from there to the next step', async () => {
    const scenario = renderControls([LeverPanel]);
    await type(box(smart), '62.53');
    expect(scenario.current.levels.sp).toBe(0.625);
    expect(lever('sp').value).toBe('62.5');
    await fireEvent.keyDown(lever('sp'), { key: 'ArrowRight' });
    await fireEvent.keyUp(lever('sp'), { key: 'ArrowRight' });
    expect(scenario.current.levels.sp).toBe(0.65);
    expect(undoAll(scenario)).toBe(2);
  });

  it('keeps the old level when the text is no level, and says so', async () => {
    const scenario = renderControls([LeverPanel]);
    await type(box(smart), '120');
    expect(screen.getByRole('alert').textContent).toBe('“120”不在 0–100 之间，仍为 60%');
    expect(box(smart).getAttribute('aria-invalid')).toBe('true');
    await fireEvent.blur(box(smart));
    expect(box(smart).value).toBe('60');
    expect(scenario.current.levels.sp).toBe(0.6);
    expect(scenario.canUndo).toBe(false);
  });

  it('says its level and the plan aloud', async () => {
    renderControls([LeverPanel]);
    expect(lever('sp').getAttribute('aria-valuetext')).toBe('60%，计划如文');
    await drag(lever('sp'), 40);
    expect(lever('sp').getAttribute('aria-valuetext')).toBe('40%');
  });

  it('starts in a quarter, and says when that is too late to matter', async () => {
    const scenario = renderControls([LeverPanel]);
    const start = screen.getByRole('combobox', { name: '生产过程智能化：开始时间' });
    await fireEvent.change(start, { target: { value: '2021.5' } });
    expect(scenario.current.starts.sp).toBe(2021.5);
    expect(undoAll(scenario)).toBe(1);
    scenario.open({ ...scenario.current, starts: { ...scenario.current.starts, sp: 2023 } });
    expect(await screen.findByText('开始太晚，2022 年底前不起作用')).toBeTruthy();
  });
});

describe('a group of levers', () => {
  const slider = (): HTMLInputElement => document.querySelector('#group-digital')!;

  it('sets all its members to one level, as one entry, and says that it does', async () => {
    const scenario = renderControls([LeverPanel]);
    expect(slider().getAttribute('aria-label')).toContain('3 项的平均水平；移动时全部设为同一水平');
    await drag(slider(), 70, 85);
    const { sp, pd, ii, pt } = scenario.current.levels;
    expect([sp, pd, ii, pt]).toEqual([0.85, 0.85, 0.85, 0.6]);
    expect(undoAll(scenario)).toBe(1);
  });

  it('shows the mean of members that differ', async () => {
    renderControls([LeverPanel]);
    await type(box(smart), '0');
    expect(slider().value).toBe('40');
    expect(box('数字化赋能：把 3 项都设为，百分数').value).toBe('40');
    expect(
      within(screen.getByRole('region', { name: '数字化赋能' })).getByText('3 · 均值'),
    ).toBeTruthy();
  });

  it('opens and closes', async () => {
    renderControls([LeverPanel]);
    const heading = screen.getByRole('button', { name: /^平台整合优化/ });
    const members = document.getElementById('members-platforms')!;
    expect(members.hidden).toBe(true);
    await fireEvent.click(heading);
    expect(heading.getAttribute('aria-expanded')).toBe('true');
    expect(members.hidden).toBe(false);
  });
});
