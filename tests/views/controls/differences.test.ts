import { fireEvent, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { defaultScenario, planScenarios, referenceScenario } from '#model/defaultScenario.ts';
import type { Scenario } from '#model/scenario.ts';
import { withLevels } from '#views/controls/changes/withLevels.ts';
import '#views/controls/assumptions/AssumptionsContent.svelte';
import '#views/controls/world/OtherDrivers.svelte';
import AssumptionsPanel from '#views/controls/AssumptionsPanel.svelte';
import DifferenceChips from '#views/controls/DifferenceChips.svelte';
import LeverPanel from '#views/controls/LeverPanel.svelte';
import WorldPanel from '#views/controls/WorldPanel.svelte';
import { renderControls, undoAll } from './renderControls.ts';

const texts = (): string[] =>
  screen.queryAllByRole('listitem').map((chip) => {
    const parts = [...chip.querySelectorAll('button:first-child > *')];
    return parts.map(({ textContent }) => textContent).join(' ');
  });
const chip = (id: string): HTMLElement => document.querySelector(`[data-difference="${id}"]`)!;
const reset = (id: string): HTMLElement => within(chip(id)).getAllByRole('button')[1]!;
const settled = async (): Promise<void> => {
  await tick();
  await new Promise((resolve) => setTimeout(resolve));
};

describe('the row of differences', () => {
  it('names every group that differs from the reference, with count and change', () => {
    renderControls([DifferenceChips]);
    expect(screen.getByText('与参照相比，25 个杠杆改了 25 个')).toBeTruthy();
    expect(texts()).toHaveLength(7);
    expect(texts()[1]).toBe('数字化 3 项 0→60%');
  });

  it('is empty at the reference', () => {
    renderControls([DifferenceChips], referenceScenario);
    expect(texts()).toEqual([]);
    expect(screen.getByText('与参照相比，25 个杠杆改了 0 个')).toBeTruthy();
  });

  it('tells the mean of members that differ, a start, and focus on a cluster', () => {
    const opened: Scenario = {
      ...withLevels(withLevels(referenceScenario, ['sp'], 0.6), ['pd'], 0.3),
      starts: { ...referenceScenario.starts, gp: 2021 },
      focus: { 'yiwu-pv': { og: 2 } },
    };
    renderControls([DifferenceChips], opened);
    expect(texts()).toEqual([
      '数字化 2 项 均值 0→45%',
      '绿色化 1 项 开始时间',
      '保障 1 项 集群加码',
    ]);
  });

  it('resets one group by its ×, as one entry', async () => {
    const scenario = renderControls([DifferenceChips]);
    await fireEvent.click(reset('digital'));
    expect(texts()).toHaveLength(6);
    expect(scenario.current.levels.sp).toBe(0);
    expect(scenario.current.levels.pt).toBe(0.6);
    expect(undoAll(scenario)).toBe(1);
  });

  it('hands the focus of a chip that goes to the next one, of the last one to the row', async () => {
    renderControls([DifferenceChips], withLevels(referenceScenario, ['sp', 'gp'], 0.6));
    expect(texts()).toHaveLength(2);
    const [first, second] = screen
      .getAllByRole('listitem')
      .map((chip) => chip.dataset.difference!) as [string, string];
    reset(first).focus();
    await fireEvent.click(reset(first));
    await settled();
    expect(chip(second).contains(document.activeElement)).toBe(true);
    await fireEvent.click(reset(second));
    await settled();
    expect(document.activeElement).toBe(screen.getByRole('group'));
  });

  it('names changes of world and assumptions, and takes each back', async () => {
    const opened: Scenario = {
      ...referenceScenario,
      timeStep: 1,
      draws: 256,
      seed: 7,
      drivers: {
        exportGrowth: { 2020: 0.095, 2021: 0.17, 2022: 0.065 },
        energyPrice: { 2022: 1.36 },
      },
      events: { fuyangPaperExit: false },
      uncertainty: { ...referenceScenario.uncertainty, chance: false, baseData: false },
      parameters: { leverCurvature: 2 },
    };
    const scenario = renderControls([DifferenceChips], opened);
    expect(texts()).toEqual([
      '出口量 +3 点',
      '能源价格 +0.10',
      '富阳造纸退出 不发生',
      '区间不含偶然、基年误差',
      '步长 1 年',
      '抽样 · 次数 256',
      '抽样 · 种子 7',
      '固定系数 1 项',
    ]);
    for (const id of ['exportGrowth', 'energyPrice', 'fuyangPaperExit', 'uncertainty'])
      await fireEvent.click(reset(id));
    for (const id of ['timeStep', 'draws', 'seed', 'parameters']) await fireEvent.click(reset(id));
    expect(scenario.current).toEqual(referenceScenario);
    expect(undoAll(scenario)).toBe(8);
  });

  it('leads to the group, opened and in focus', async () => {
    renderControls([DifferenceChips, LeverPanel]);
    let revealed = '';
    document.addEventListener('reveal', ({ target }) => (revealed = (target as Element).id));
    await fireEvent.click(within(chip('green')).getAllByRole('button')[0]!);
    await settled();
    expect(document.getElementById('members-green')!.hidden).toBe(false);
    expect(document.activeElement?.id).toBe('group-green');
    expect(revealed).toBe('group-green');
  });

  it('leads to drivers and assumptions that are folded away', async () => {
    const drivers = { labourShock: { 2020: 0.01 } };
    renderControls([DifferenceChips, WorldPanel, AssumptionsPanel], {
      ...defaultScenario,
      ...{ drivers, timeStep: 0.5 },
    });
    await fireEvent.click(within(chip('labourShock')).getAllByRole('button')[0]!);
    await expect.poll(() => document.activeElement?.id).toBe('driver-labourShock');
    await fireEvent.click(within(chip('timeStep')).getAllByRole('button')[0]!);
    await expect.poll(() => document.activeElement?.id).toBe('time-step');
  });
});

describe('the two resets', () => {
  const toReference = (): HTMLElement => screen.getByRole('button', { name: '还原到 参照' });
  const toOpened = (): HTMLElement => screen.getByRole('button', { name: '还原到 打开时的情景' });

  it('lead to the reference and to the scenario as opened, and can be undone', async () => {
    const opened = withLevels(planScenarios.plan, ['sp'], 0.9);
    const scenario = renderControls([DifferenceChips], opened);
    expect(toOpened()).toHaveProperty('disabled', true);
    await fireEvent.click(toReference());
    expect(scenario.current.levels).toEqual(referenceScenario.levels);
    expect(toReference()).toHaveProperty('disabled', true);
    await fireEvent.click(toOpened());
    expect(scenario.current).toEqual(opened);
    expect(undoAll(scenario)).toBe(2);
  });

  it('say what the reference is', () => {
    renderControls([DifferenceChips]);
    expect(toReference().title).toBe('杠杆全部还原到参照（不施策）；外部世界与假设不变');
  });
});
