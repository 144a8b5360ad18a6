import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { zh } from '#i18n/controls/zh.ts';
import { defaultScenario, planScenarios } from '#model/defaultScenario.ts';
import { formatScenario } from '#model/formatScenario.ts';
import { clusterIds, levers } from '#model/generated/tables.ts';
import { parseScenario } from '#model/parseScenario.ts';
import LeverPanel from '#views/controls/LeverPanel.svelte';
import LeverAbout from '#views/controls/levers/LeverAbout.svelte';
import { leverCoefficients } from '#views/controls/levers/leverCoefficients.ts';
import { loadProvenance } from '#views/controls/parts/loadProvenance.ts';
import { renderControlsBoard, renderControls, undoAll } from './renderControls.ts';
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
    expect(await screen.findByText('此处不起作用：开始太晚，2022 年底前不见效')).toBeTruthy();
  });
});

describe('a lever that is multiplied in clusters', () => {
  const focus = {
    'yongkang-hardware': { sp: 2 },
    'datang-socks': { sp: 1.5 },
    'yiwu-seamless': { sp: 1 },
  };
  const opened = parseScenario({ ...formatScenario(defaultScenario), focus }).scenario;

  it('names them, the strongest first, and leads to them', async () => {
    const board = renderControlsBoard([LeverPanel], opened);
    const names = await screen.findAllByRole('button', { name: / ×/ });
    expect(names.map(({ textContent }) => textContent)).toEqual(['永康五金 ×2', '诸暨袜业 ×1.5']);
    expect(screen.getByText(/2 个集群单独加码/)).toBeTruthy();
    await fireEvent.click(names[0]!);
    expect(board.stage.selected).toBe('yongkang-hardware');
  });

  it('shows on its group when that is folded', () => {
    renderControls([LeverPanel], opened);
    expect(screen.getByRole('button', { name: /^数字化赋能/ }).textContent).toContain('有加码');
  });

  it('names three of many, and the others when asked', async () => {
    const ids = clusterIds.slice(0, 5);
    const many = {
      ...defaultScenario,
      focus: Object.fromEntries(ids.map((id) => [id, { pd: 2 }])),
    };
    renderControls([LeverPanel], many);
    expect(await screen.findAllByRole('button', { name: / ×2/ })).toHaveLength(3);
    await fireEvent.click(screen.getByRole('button', { name: '另 2 个' }));
    expect(screen.getAllByRole('button', { name: / ×2/ })).toHaveLength(5);
  });
});

describe('the presets', () => {
  const preset = (id: string): HTMLElement => document.querySelector(`[data-preset="${id}"]`)!;

  it('set every lever, its start and its focus, each as one entry to undo', async () => {
    const opened = {
      ...defaultScenario,
      starts: { ...defaultScenario.starts, sp: 2021.5 },
      focus: { 'datang-socks': { sp: 2 } },
      environment: 'trade-shock' as const,
    };
    const scenario = renderControls([LeverPanel], opened);
    for (const id of ['none', 'plan', 'maximum'] as const) {
      await fireEvent.click(preset(id));
      const { levels, starts, focus, environment } = scenario.current;
      expect({ levels, starts, focus }).toEqual({
        levels: planScenarios[id].levels,
        starts: planScenarios[id].starts,
        focus: {},
      });
      expect(environment).toBe('trade-shock');
      expect(preset(id).getAttribute('aria-pressed')).toBe('true');
    }
    expect(undoAll(scenario)).toBe(3);
    expect(scenario.current).toEqual(opened);
  });

  it('are not pressed when the levers are mixed', async () => {
    renderControls([LeverPanel]);
    expect(preset('plan').getAttribute('aria-pressed')).toBe('true');
    await drag(lever('sp'), 65);
    expect(document.querySelector('[aria-pressed="true"]')).toBeNull();
  });
});

describe('what is told about a lever', () => {
  const about = async (id: 'sp' | 'fs' | 'mk'): Promise<Element> => {
    const provenance = await loadProvenance();
    const row = levers.find((each) => each.id === id)!;
    const { own, shared } = leverCoefficients(provenance, row.planItem);
    renderControlsBoard([
      (internals) => LeverAbout(internals, { lever: row, words: zh, language: 'zh' }),
    ]);
    await expect.poll(() => screen.queryByText('计划原文')).not.toBeNull();
    expect(screen.getAllByRole('listitem')).toHaveLength(own.length + shared.length);
    return document.body;
  };

  it('names every coefficient it works through, with median, range, confidence and source', async () => {
    await about('sp');
    const own = within(screen.getByRole('list', { name: /^系数/ }));
    expect(own.getByText('数字化的全要素生产率效应')).toBeTruthy();
    expect(own.queryByText('节能潜力倍数')).toBeNull();
    const push = own.getByText('政策对数字化采用的推力').closest('li')!;
    expect(push.textContent).toMatch(/0\.055\s+／年 ·\s+90% 0\.02–0\.1/);
    expect(push.textContent).toContain('可信度：中');
    expect(push.querySelector('a')?.href).toMatch(/^https?:/);
    const shared = within(screen.getByRole('list', { name: /^各项措施共用/ }));
    expect(shared.getByText('投资类措施见效时间常数')).toBeTruthy();
  });

  it('covers the safeguards, which ranges of the tables include', async () => {
    await about('fs');
    expect(screen.getByText('研发对使用成本的弹性')).toBeTruthy();
    expect(screen.getByText('政策效果总偏差系数')).toBeTruthy();
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

  it('starts all its members together, as one entry', async () => {
    const scenario = renderControls([LeverPanel]);
    const start = screen.getByRole('combobox', { name: '数字化赋能：3 项的开始时间' });
    await fireEvent.change(start, { target: { value: '2021.25' } });
    const { sp, pd, ii, pt } = scenario.current.starts;
    expect([sp, pd, ii, pt]).toEqual([2021.25, 2021.25, 2021.25, 2020]);
    expect(undoAll(scenario)).toBe(1);
  });

  it('says that its members start at different times, also when it is folded', () => {
    const starts = { ...defaultScenario.starts, gp: 2021.5 };
    renderControls([LeverPanel], { ...defaultScenario, starts });
    const start = screen.getByRole('combobox', { name: '绿色化改造：3 项的开始时间' });
    expect((start as HTMLSelectElement).selectedOptions[0]!.textContent).toBe('开始不一');
    expect(screen.queryByRole('combobox', { name: '品牌力提升：3 项的开始时间' })).toBeNull();
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
