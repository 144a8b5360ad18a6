import { fireEvent, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { splitRates, type Split } from '#model/analysis.ts';
import { clusterIds, clusters } from '#model/generated/tables.ts';
import type { Board } from '#state/board.svelte.ts';
import { simulatePrefectures } from '../../state/simulate.ts';
import { plan, renderPanel } from './renderPanel.ts';

const yongkang = (board: Board): void => {
  board.stage.selected = 'yongkang-hardware';
};
const uncounted = clusters.find(({ counted }) => !counted)!;
const items = clusterIds.length + splitRates.length;
const split: Split = {
  scenario: plan,
  players: ['world'],
  base: new Float64Array(items).fill(810),
  expected: new Float64Array(items).fill(966),
  shares: new Float64Array(items).fill(68),
  outcome: new Float64Array(items).fill(1034),
};

describe('a cluster', () => {
  it('takes a base figure of one’s own with its source, as one entry, and gives it back', async () => {
    const { board } = renderPanel(yongkang);
    await fireEvent.click(screen.getByRole('button', { name: '用自己的数' }));
    const form = screen.getByRole('form', { name: '永康五金：用自己的 2019 年产值' });
    const value = within(form).getByRole('textbox', { name: '2019 年产值' });
    await fireEvent.input(value, { target: { value: 'viel' } });
    await fireEvent.submit(form);
    expect(screen.getByRole('alert').textContent).toBe('“viel”不是数');
    expect(board.scenario.canUndo).toBe(false);
    await fireEvent.input(value, { target: { value: '920' } });
    await fireEvent.submit(form);
    expect(screen.getByRole('alert').textContent).toBe('请写明数字从哪里来');
    const note = within(form).getByRole('textbox', { name: '数字从哪里来' });
    await fireEvent.input(note, { target: { value: '统计公报' } });
    await fireEvent.submit(form);
    expect(board.scenario.current.baseOutputs).toEqual({
      'yongkang-hardware': { value: 920, note: '统计公报' },
    });
    expect(board.scenario.past).toHaveLength(1);
    expect(board.scenario.lastGesture?.gesture).toMatchObject({
      control: 'baseOutput',
      from: 810,
      to: 920,
    });
    expect(document.body.textContent).toContain('统计公报');
    await fireEvent.click(screen.getByRole('button', { name: '还原为表中的 810 亿元' }));
    expect(board.scenario.current.baseOutputs).toEqual({});
    expect(board.scenario.past).toHaveLength(2);
  });

  it('that overlaps another says of which it is a part, and that it is in no sum', () => {
    renderPanel((board) => {
      board.stage.selected = uncounted.id;
    });
    const whole = clusters.find(({ id }) => id === uncounted.overlapOf)!;
    const sentence = `不计入任何合计与个数：它是${whole.shortZh}的一部分。`;
    expect(document.body.textContent).toContain(sentence);
  });

  it('leaves the form by Escape without a change, and nothing else hears the key', async () => {
    const { board, closed } = renderPanel(yongkang);
    await fireEvent.click(screen.getByRole('button', { name: '用自己的数' }));
    await fireEvent.keyDown(screen.getByRole('textbox', { name: '2019 年产值' }), {
      key: 'Escape',
    });
    expect(screen.queryByRole('form')).toBeNull();
    expect(board.scenario.canUndo).toBe(false);
    expect(closed()).toBe(0);
  });

  it('gets a multiplier for one lever: chosen, moved as one gesture, removed', async () => {
    const { board } = renderPanel(yongkang);
    const choice = screen.getByRole('combobox', { name: /选一项杠杆/ });
    await fireEvent.change(choice, { target: { value: 'sp' } });
    expect(board.scenario.canUndo).toBe(false);
    const slider = await screen.findByRole('slider', { name: '生产过程智能化：本集群的倍数' });
    await fireEvent.pointerDown(slider);
    for (const value of ['1.2', '1.5']) await fireEvent.input(slider, { target: { value } });
    await fireEvent.pointerUp(slider);
    expect(board.scenario.current.focus).toEqual({ 'yongkang-hardware': { sp: 1.5 } });
    expect(board.scenario.past).toHaveLength(1);
    expect(board.scenario.lastGesture?.gesture).toEqual({
      control: 'focus',
      id: 'yongkang-hardware/sp',
      from: 1,
      to: 1.5,
    });
    await fireEvent.click(screen.getByRole('button', { name: /不再单独加码/ }));
    expect(board.scenario.current.focus).toEqual({});
    expect(screen.queryByRole('slider')).toBeNull();
  });

  it('asks for its split while it is shown, and says what moves it in words', async () => {
    const { board, analyst } = renderPanel(yongkang);
    await tick();
    expect(board.analyses.shown).toEqual(['split']);
    board.analyses.want(board.scenario.current);
    expect(analyst.asked).toHaveLength(1);
    analyst.say({ request: { kind: 'split', scenario: plan }, answer: { split } });
    const picture = await screen.findByRole('img', { name: /什么推动它/ });
    expect(picture.getAttribute('aria-label')).toContain('2019 年基数 810；趋势（预期） +156');
    expect(picture.getAttribute('aria-label')).toContain('外部世界 +68；平台 0');
    expect(document.body.textContent).toContain('亿元，系数取中位数');
    board.scenario.apply({ control: 'seed' }, { ...plan, seed: 9 });
    await tick();
    expect(document.body.textContent).toContain('重算中');
  });

  it('leads to its prefecture, shown alone as by a click on the map, whose clusters lead back', async () => {
    const { board, analyst, closed } = renderPanel(yongkang);
    await fireEvent.click(screen.getByRole('button', { name: '金华永康市' }));
    expect([board.stage.prefecture, board.filter.prefecture]).toEqual(['jinhua', 'jinhua']);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('金华');
    expect(board.analyses.shown.toSorted()).toEqual(['prefectures', 'split']);
    const request = { kind: 'prefectures', scenario: plan } as const;
    analyst.say({ request, answer: { prefectures: simulatePrefectures(plan) } });
    await tick();
    expect(document.body.textContent).toMatch(/期望 \d\.\d，90% \d–\d/);
    await fireEvent.click(screen.getByRole('button', { name: '取消选择 金华' }));
    expect(closed()).toBe(1);
    const own = { 'yiwu-pv': { value: 500, note: '年鉴' } };
    board.scenario.apply({ control: 'baseOutput' }, { ...plan, baseOutputs: own });
    await tick();
    await fireEvent.click(screen.getByRole('button', { name: '义乌光伏 自填' }));
    expect(board.stage.selected).toBe('yiwu-pv');
  });
});

describe('the province', () => {
  it('counts no estimate that is replaced by a figure of one’s own', () => {
    const weak = clusters.filter(({ counted, grade }) => counted && grade === 'C');
    const { board } = renderPanel((prepared) => {
      const strong = weak.slice(2).map(({ id }) => [id, { value: 100, note: '年鉴' }] as const);
      const baseOutputs = Object.fromEntries(strong);
      prepared.scenario.apply({ control: 'baseOutput' }, { ...plan, baseOutputs });
    });
    expect(Object.keys(board.scenario.current.baseOutputs)).toHaveLength(weak.length - 2);
    expect(document.body.textContent).toContain('其中 2 个基数为 C 级估计');
  });

  it('has its counts, its estimated share, and a choice of what is split', async () => {
    const { analyst } = renderPanel();
    const request = { kind: 'split', scenario: plan } as const;
    analyst.say({ request, answer: { split } });
    await tick();
    expect(document.body.textContent).toContain('C 级估计占 48%');
    expect(document.body.textContent).toMatch(/≥ 千亿 1\d 期望 1\d\.\d，90% 1\d–1\d/);
    await fireEvent.change(screen.getByRole('combobox', { name: '拆分哪个量' }), {
      target: { value: 'energyIntensity' },
    });
    const picture = screen.getByRole('img', { name: /什么推动它/ });
    expect(picture.getAttribute('aria-label')).toContain('tce/万元');
    expect(picture.getAttribute('aria-label')).toContain('外部世界 +68.000');
  });
});
