import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { defaultScenario } from '#model/defaultScenario.ts';
import { parameters } from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';
import type { ScenarioState } from '#state/ScenarioState.svelte.ts';
import '#views/controls/assumptions/AssumptionsContent.svelte';
import AssumptionsPanel from '#views/controls/AssumptionsPanel.svelte';
import { findParameters } from '#views/controls/assumptions/findParameters.ts';
import { renderControls, undoAll } from './renderControls.ts';
import { type } from './slide.ts';

const heading = (): HTMLElement => screen.getByRole('button', { name: /^假设/ });
const box = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
const search = (): HTMLElement => screen.getByRole('searchbox');

async function open(scenario?: Scenario): Promise<ScenarioState> {
  const state = renderControls([AssumptionsPanel], scenario);
  await fireEvent.click(heading());
  await screen.findByRole('searchbox');
  return state;
}

const find = (text: string): Promise<boolean> =>
  fireEvent.input(search(), { target: { value: text } });

describe('the assumptions', () => {
  it('are closed at first and say that all are at their default', () => {
    renderControls([AssumptionsPanel]);
    expect(heading().textContent).toContain('79 项先验，全部为缺省值');
    expect(screen.queryByRole('switch')).toBeNull();
  });

  it('switch a source of uncertainty, and count what is changed', async () => {
    const scenario = await open();
    await fireEvent.click(screen.getByRole('switch', { name: '偶然' }));
    expect(scenario.current.uncertainty).toEqual({ ...defaultScenario.uncertainty, chance: false });
    expect(heading().textContent).toContain('改动 1 处');
    expect(undoAll(scenario)).toBe(1);
  });

  it('set step, size and seed of the sample', async () => {
    const scenario = await open({ ...defaultScenario, draws: 512 });
    const draws = screen.getByRole('combobox', { name: '次数' });
    expect([...draws.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      '256',
      '512',
      '1,024',
      '4,096',
    ]);
    await fireEvent.change(draws, { target: { value: '4096' } });
    await fireEvent.change(screen.getByRole('combobox', { name: '步长' }), {
      target: { value: '0.125' },
    });
    await type(box('抽样 · 种子'), '4294967295');
    const { draws: size, timeStep, seed } = scenario.current;
    expect([size, timeStep, seed]).toEqual([4096, 0.125, 4294967295]);
    await type(box('抽样 · 种子'), '1.5');
    expect(screen.getByRole('alert').textContent).toBe('“1.5”不是整数，仍为 4294967295');
  });

  it('tell how large the sampling error of a probability can be', async () => {
    await open({ ...defaultScenario, draws: 256 });
    expect(screen.getByText(/标准误）最多约 3.1 个百分点/)).toBeTruthy();
    await fireEvent.change(screen.getByRole('combobox', { name: '次数' }), {
      target: { value: '4096' },
    });
    expect(screen.getByText(/标准误）最多约 0.8 个百分点/)).toBeTruthy();
  });
});

describe('a prior', () => {
  it('stands in its group, which opens by its heading and by a search', async () => {
    await open();
    expect(screen.queryByRole('listitem')).toBeNull();
    await fireEvent.click(screen.getByRole('button', { name: /^措施力度与时滞/ }));
    expect(screen.getAllByRole('listitem')).toHaveLength(
      parameters.filter(({ group }) => group === 'effort').length,
    );
    await find('reboundShare');
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByText('回弹效应')).toBeTruthy();
    await find('nothing of the kind');
    expect(screen.getByText('没有符合的先验')).toBeTruthy();
  });

  it('is found by words of either language, by name or by group', () => {
    expect(findParameters('')).toHaveLength(parameters.length);
    expect(findParameters('ELASTICITY export').map(({ id }) => id)).toEqual([
      'exportDemandElasticity',
    ]);
    expect(findParameters('数字化 节能').map(({ id }) => id)).toEqual(['digitalEnergySaving']);
  });

  it('takes another median or another range, each as one entry to undo', async () => {
    const scenario = await open();
    await find('leverCurvature');
    await type(box('措施收益递减曲率：中位数'), '2');
    expect(scenario.current.priors).toEqual({
      leverCurvature: { low5: 0.8, median: 2, high95: 2.5 },
    });
    await type(box('措施收益递减曲率：95% 点'), '4');
    await type(box('措施收益递减曲率：5% 点'), '1');
    expect(scenario.current.priors.leverCurvature).toEqual({ low5: 1, median: 2, high95: 4 });
    expect(heading().textContent).toContain('改动 1 处');
    expect(screen.getByText(/原 1.5（0.8–2.5）/)).toBeTruthy();
    expect(undoAll(scenario)).toBe(3);
    expect(scenario.current.priors).toEqual({});
  });

  it('is no longer changed when it is typed back to what the tables say', async () => {
    const scenario = await open();
    await find('leverCurvature');
    await type(box('措施收益递减曲率：中位数'), '2');
    await type(box('措施收益递减曲率：中位数'), '1.5');
    expect(scenario.current.priors).toEqual({});
  });

  it('keeps its three points in order, and names the one that is in the way', async () => {
    const scenario = await open();
    await find('leverCurvature');
    const message = (): string | null => screen.getByRole('alert').textContent;
    await type(box('措施收益递减曲率：5% 点'), '1.5');
    expect(message()).toBe('“1.5”须小于中位数 1.5，仍为 0.8');
    await fireEvent.blur(box('措施收益递减曲率：5% 点'));
    await type(box('措施收益递减曲率：中位数'), '0.5');
    expect(screen.getAllByRole('alert').at(-1)!.textContent).toBe(
      '“0.5”须大于 5% 点 0.8，仍为 1.5',
    );
    expect(scenario.canUndo).toBe(false);
  });

  it('stays inside the limits of its distribution', async () => {
    const scenario = await open();
    await find('reboundShare');
    await type(box('回弹效应：95% 点'), '1');
    expect(screen.getByRole('alert').textContent).toBe('“1”不在 0–1 之间，仍为 0.55');
    expect(scenario.canUndo).toBe(false);
  });

  it('can be fixed at one value, and drawn again from the prior it had', async () => {
    const scenario = await open();
    await find('leverCurvature');
    await type(box('措施收益递减曲率：中位数'), '2');
    const fix = screen.getByRole('switch', { name: '措施收益递减曲率：固定为一个值' });
    await fireEvent.click(fix);
    expect(scenario.current.parameters).toEqual({ leverCurvature: 2 });
    await type(box('措施收益递减曲率：固定为'), '2.25');
    expect(scenario.current.parameters).toEqual({ leverCurvature: 2.25 });
    await type(box('措施收益递减曲率：固定为'), '-1');
    expect(screen.getByRole('alert').textContent).toContain('“-1”不在');
    await fireEvent.click(fix);
    expect(scenario.current.parameters).toEqual({});
    expect(scenario.current.priors.leverCurvature?.median).toBe(2);
    expect(undoAll(scenario)).toBe(4);
  });

  it('goes back from another range as a reset, not as a coefficient that stays', async () => {
    const scenario = await open();
    await find('leverCurvature');
    await type(box('措施收益递减曲率：95% 点'), '4');
    await fireEvent.click(screen.getAllByRole('button', { name: '措施收益递减曲率：还原' })[0]!);
    expect(scenario.current.priors).toEqual({});
    expect(scenario.lastGesture?.gesture).toEqual({ control: 'parameter', id: 'leverCurvature' });
  });

  it('is drawn as it is distributed, with what it was as a ghost', async () => {
    await open();
    await find('leverCurvature');
    const plain = screen.getByRole('img');
    expect(plain.getAttribute('aria-label')).toBe('对数正态分布，中位数 1.5，90% 在 0.8–2.5 之间');
    expect(plain.querySelector('[stroke-dasharray]')).toBeNull();
    await type(box('措施收益递减曲率：中位数'), '2');
    const changed = screen.getByRole('img');
    expect(changed.getAttribute('aria-label')).toContain('原中位数 1.5');
    expect(changed.querySelector('[stroke-dasharray]')).not.toBeNull();
  });
});

describe('the changed priors', () => {
  const opened: Scenario = {
    ...defaultScenario,
    parameters: { reboundShare: 0.5 },
    priors: { leverCurvature: { low5: 0.8, median: 2, high95: 2.5 } },
  };

  it('are listed first, with what changed', async () => {
    await open(opened);
    const list = within(screen.getByRole('list', { name: '已改 2 项' }));
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent.trim())).toEqual([
      '措施收益递减曲率 1.5→2',
      '回弹效应 固定为 0.5',
    ]);
  });

  it('lead to their group, even out of a search', async () => {
    await open(opened);
    await find('leverCurvature');
    await fireEvent.click(screen.getByRole('button', { name: /^回弹效应 固定为/ }));
    const row = await screen.findByRole('textbox', { name: '回弹效应：固定为' });
    expect(row.closest('li')).toBe(document.activeElement);
  });

  it('go back one by one and all at once', async () => {
    const scenario = await open(opened);
    await fireEvent.click(screen.getByRole('button', { name: '回弹效应：还原' }));
    expect(scenario.current.parameters).toEqual({});
    scenario.undo();
    await fireEvent.click(await screen.findByRole('button', { name: '全部还原' }));
    expect([scenario.current.parameters, scenario.current.priors]).toEqual([{}, {}]);
    expect(document.activeElement).toBe(search());
    expect(undoAll(scenario)).toBe(1);
  });
});
