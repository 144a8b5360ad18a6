import { fireEvent, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { defaultScenario } from '#model/defaultScenario.ts';
import { parameters } from '#model/generated/tables.ts';
import AssumptionsPanel from '#views/controls/AssumptionsPanel.svelte';
import { findParameters } from '#views/controls/assumptions/findParameters.ts';
import { renderControls, undoAll } from './renderControls.ts';
import { type } from './slide.ts';

const heading = (): HTMLElement => screen.getByRole('button', { name: /^假设/ });
const box = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });

describe('the assumptions', () => {
  it('are closed at first and say that all are at their default', () => {
    renderControls([AssumptionsPanel]);
    expect(heading().textContent).toContain('79 项先验，全部为缺省值');
    expect(screen.queryByRole('switch')).toBeNull();
  });

  it('switch a source of uncertainty, and count what is changed', async () => {
    const scenario = renderControls([AssumptionsPanel]);
    await fireEvent.click(heading());
    await fireEvent.click(screen.getByRole('switch', { name: /^偶然/ }));
    expect(scenario.current.uncertainty).toEqual({ ...defaultScenario.uncertainty, chance: false });
    expect(heading().textContent).toContain('改动 1 处');
    expect(undoAll(scenario)).toBe(1);
  });

  it('set step, size and seed of the sample', async () => {
    const scenario = renderControls([AssumptionsPanel], { ...defaultScenario, draws: 512 });
    await fireEvent.click(heading());
    const draws = screen.getByRole('combobox', { name: '抽样 · 次数' });
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

  it('fix a coefficient, and draw it from its prior again', async () => {
    const scenario = renderControls([AssumptionsPanel]);
    await fireEvent.click(heading());
    const curvature = box('措施收益递减曲率：固定为');
    expect(curvature.value).toBe('1.5');
    await type(curvature, '2.25');
    expect(scenario.current.parameters).toEqual({ leverCurvature: 2.25 });
    expect(screen.getByText(/已固定，缺省中位数 1.5/)).toBeTruthy();
    await type(curvature, '-1');
    expect(screen.getByRole('alert').textContent).toContain('“-1”不在');
    expect(scenario.current.parameters).toEqual({ leverCurvature: 2.25 });
    await fireEvent.click(screen.getByRole('button', { name: '措施收益递减曲率：还原' }));
    expect(scenario.current.parameters).toEqual({});
  });

  it('find priors by words of either language, name or group', async () => {
    expect(findParameters('')).toHaveLength(parameters.length);
    expect(findParameters('ELASTICITY export').map(({ id }) => id)).toEqual([
      'exportDemandElasticity',
    ]);
    expect(findParameters('数字化 节能').map(({ id }) => id)).toEqual(['digitalEnergySaving']);
    renderControls([AssumptionsPanel]);
    await fireEvent.click(heading());
    const search = screen.getByRole('searchbox');
    await fireEvent.input(search, { target: { value: 'reboundShare' } });
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    await fireEvent.input(search, { target: { value: 'nothing of the kind' } });
    expect(screen.getByText('没有符合的先验')).toBeTruthy();
  });
});
