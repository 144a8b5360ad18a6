import { fireEvent, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { defaultScenario } from '#model/defaultScenario.ts';
import type { ClusterId } from '#model/generated/tables.ts';
import TimeStage from '#views/time/TimeStage.svelte';
import TimeSubjects from '#views/time/TimeSubjects.svelte';
import { simulate } from '../../state/simulate.ts';
import { renderBoard, type RenderedBoard } from '../renderBoard.ts';

const plan = await simulate({ ...defaultScenario, draws: 128 });

function time(...ids: readonly ClusterId[]): RenderedBoard {
  const rendered = renderBoard(TimeStage);
  rendered.tell(plan);
  for (const id of ids) rendered.board.stage.compare(id);
  flushSync();
  return rendered;
}
const headings = (): string[] =>
  screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent.trim());
const probes = (): HTMLElement[] => screen.getAllByRole('slider');

describe('the time view', () => {
  it('shows the province alone with all its main targets, or under the selected cluster', () => {
    const { board } = time();
    expect(headings().map((text) => text.slice(0, 2))).toEqual(['全省', '全省']);
    const named = (): string[] => probes().map((probe) => probe.getAttribute('aria-label')!);
    for (const target of ['劳动生产率', '能耗', '研发经费', '废水', '用水'])
      expect(named().filter((name) => name.includes(target))).toHaveLength(1);
    board.stage.quantity = 'waterIntensity';
    flushSync();
    expect(named().filter((name) => name.includes('用水'))).toHaveLength(1);
    board.stage.selected = 'yongkang-hardware';
    flushSync();
    expect(headings().map((text) => text.slice(0, 2))).toEqual(['永康', '全省']);
  });

  it('has every quantity in the third panel, of cluster and province alike', async () => {
    time('yongkang-hardware');
    const choice = screen.getByRole('combobox', { name: '右列的指标' });
    const offered = Array.from(choice.querySelectorAll('option'), ({ value }) => value);
    expect(offered).toHaveLength(11);
    for (const id of offered) {
      await fireEvent.change(choice, { target: { value: id } });
      const [, , cluster, , , province] = probes().map((probe) => probe.ariaLabel);
      expect(cluster?.replace('永康五金', '')).toBe(province?.replace('全省', ''));
      for (const probe of probes())
        expect(probe.getAttribute('aria-valuetext')).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it('reads any year with unit and bands, and walks the years with the arrow keys', async () => {
    time('yongkang-hardware');
    const [output] = probes() as [HTMLElement];
    expect(output.getAttribute('aria-valuenow')).toBe('2022');
    await fireEvent.keyDown(output, { key: 'ArrowLeft' });
    expect(output.getAttribute('aria-valuetext')).toMatch(
      /^2021 年，亿元，现价：中位数 [\d,]+，50% 区间 [\d,]+–[\d,]+，90% 区间 [\d,]+–[\d,]+，后来公布 1,000$/,
    );
    await fireEvent.keyDown(output, { key: 'Home' });
    expect(output.getAttribute('aria-valuenow')).toBe('2019');
    await fireEvent.keyDown(output, { key: 'ArrowLeft' });
    expect(output.getAttribute('aria-valuenow')).toBe('2019');
  });

  it('says of a published figure what it covers and whether it tests the model', () => {
    time('yongkang-hardware');
    expect(document.body.textContent).toContain(
      '◇ 后来公布：2021 年 1,000 亿元；不是独立检验，基数就是借后来的数字推得的；口径：产业规模',
    );
  });

  it('mentions a figure published for a later year in words only', () => {
    time('ningbo-auto');
    expect(document.body.textContent).toContain(
      '后来公布：2024 年 4,190 亿元；没有用来推基数；口径：未注明。',
    );
    expect(document.querySelector('svg')?.textContent).not.toContain('公布');
  });

  it('compares up to four clusters, each of which can be taken out', async () => {
    const { board } = time('yongkang-hardware', 'ningbo-auto', 'yiwu-pv', 'datang-socks');
    board.stage.compare('keqiao-textile');
    flushSync();
    expect(board.stage.compared).toHaveLength(4);
    expect(probes()).toHaveLength(4 * 3 + 3);
    await fireEvent.click(screen.getByRole('button', { name: '从时间图中去掉永康五金' }));
    expect(board.stage.compared).toEqual(['ningbo-auto', 'yiwu-pv', 'datang-socks']);
    expect(board.stage.selected).toBeUndefined();
  });

  it('hands the focus of a cluster taken out to the choice that adds one', async () => {
    time('yongkang-hardware');
    const choice = document.body.appendChild(document.createElement('select'));
    choice.id = 'add-subject';
    const button = screen.getByRole('button', { name: '从时间图中去掉永康五金' });
    button.focus();
    await fireEvent.click(button);
    expect(document.activeElement).toBe(choice);
    choice.remove();
  });

  it('selects a compared cluster without losing another', () => {
    const { board } = time('yongkang-hardware', 'ningbo-auto');
    board.stage.selected = 'ningbo-auto';
    expect(board.stage.compared).toEqual(['ningbo-auto', 'yongkang-hardware']);
  });
});

it('closing the inspector over the time view takes nothing out of it, elsewhere it does', () => {
  const { stage } = renderBoard(TimeSubjects).board;
  stage.selected = 'yongkang-hardware';
  stage.selected = undefined;
  expect(stage.compared).toEqual([]);
  stage.view = 'time';
  stage.selected = 'yongkang-hardware';
  stage.selected = undefined;
  expect(stage.compared).toEqual(['yongkang-hardware']);
});

describe('the choice of clusters', () => {
  it('offers what the filter shows and adds what is chosen', async () => {
    const { board } = renderBoard(TimeSubjects);
    board.filter.prefecture = 'jinhua';
    flushSync();
    const choice = screen.getByRole('combobox', { name: '把一个集群加进时间图' });
    expect(choice.querySelectorAll('optgroup')).toHaveLength(1);
    await fireEvent.change(choice, { target: { value: 'yiwu-pv' } });
    expect(board.stage.selected).toBe('yiwu-pv');
    expect(choice.querySelector('option[value="yiwu-pv"]')).toBeNull();
    expect(screen.getByText('义乌光伏')).toBeTruthy();
  });
});
