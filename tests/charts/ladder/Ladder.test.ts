import { fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { sampleLabels } from '#charts/gallery/sampleLabels.ts';
import { planFigures, sampleClusters, scaledFigures } from '#charts/gallery/sampleLadder.ts';
import Ladder from '#charts/ladder/Ladder.svelte';

const clusters = sampleClusters('zh');
const props = {
  ...{ clusters, figures: planFigures, labels: sampleLabels.zh },
  ...{ width: 836, height: 628, selected: 'yongkang-hardware' },
};
const rowIds = (): (string | null)[] =>
  screen.getAllByRole('option').map((row) => row.getAttribute('data-cluster'));
const rowOf = (id: string): Element => document.querySelector(`[data-cluster="${id}"]`)!;
const textsOf = (id: string): string[] =>
  Array.from(rowOf(id).querySelectorAll('text'), (text) => text.textContent);

describe('the ladder on the page', () => {
  it('says name, badge and the open probabilities of a row, and its exact values aloud', () => {
    render(Ladder, props);
    expect(textsOf('yongkang-hardware')).toEqual(['永康五金', '过千亿', '', '69%']);
    expect(screen.getByRole('option', { selected: true })).toBe(rowOf('yongkang-hardware'));
    expect(rowOf('yongkang-hardware').getAttribute('aria-label')).toBe(
      '永康五金: 2019 810, 2022 1,040, 90% 793 977 1,170 1,320, P 69%',
    );
  });

  it('leaves P blank where every draw agrees', () => {
    render(Ladder, props);
    expect(textsOf('zhenhai-petrochem').slice(-2)).toEqual(['', '']);
  });

  it('picks the row that is pressed', async () => {
    const onselect = vi.fn();
    render(Ladder, { ...props, onselect });
    await fireEvent.click(rowOf('ningbo-auto'));
    expect(onselect).toHaveBeenCalledExactlyOnceWith('ningbo-auto');
  });

  it('is one stop for the tab key, walked by arrows, scrolled where they lead, picked by Enter', async () => {
    const onselect = vi.fn();
    render(Ladder, { ...props, onselect });
    const ladder = screen.getByRole('listbox');
    const stops = (): Element[] => Array.from(document.querySelectorAll('[tabindex="0"]'));
    expect(stops()).toEqual([rowOf('yongkang-hardware')]);
    await fireEvent.keyDown(ladder, { key: 'ArrowUp' });
    await tick();
    expect(document.activeElement).toBe(rowOf(rowIds()[12]!));
    expect(stops()).toEqual([document.activeElement]);
    await fireEvent.keyDown(ladder, { key: 'End' });
    await tick();
    const last = document.activeElement?.getAttribute('data-cluster');
    expect(last).toBe(rowIds().at(-1));
    await fireEvent.keyDown(ladder, { key: 'Enter' });
    expect(onselect).toHaveBeenCalledExactlyOnceWith(last);
  });

  it('follows the numbers of a drag while every row holds its place', async () => {
    const { rerender } = render(Ladder, { ...props, held: true });
    const before = rowIds();
    const places = before.map((id) => rowOf(id!).getAttribute('transform'));
    await rerender({ figures: scaledFigures(0.8) });
    expect(rowIds()).toEqual(before);
    expect(rowIds().map((id) => rowOf(id!).getAttribute('transform'))).toEqual(places);
    expect(textsOf('yongkang-hardware')).toEqual(['永康五金', '', '52%']);
    await rerender({ held: false });
    expect(rowIds()).not.toEqual(before);
  });

  it('tells of the row that has come under a mouse at rest', async () => {
    const { container, rerender } = render(Ladder, props);
    const named = (): string | undefined =>
      container.querySelector('.note text')?.textContent ?? undefined;
    const under = document.elementFromPoint.bind(document);
    document.elementFromPoint = () => rowOf('yiwu-pv');
    await fireEvent.pointerMove(rowOf('ningbo-auto'));
    expect(named()).toBe('宁波汽车');
    await rerender({ height: 600 });
    expect(named()).toBe('义乌光伏');
    document.elementFromPoint = under;
  });

  it('scrolls the lowest group to a cluster that is selected elsewhere', async () => {
    const { rerender } = render(Ladder, props);
    const hidden = clusters.map(({ id }) => id).filter((id) => !rowIds().includes(id));
    expect(hidden.length).toBeGreaterThan(90);
    const upper = rowIds().slice(0, 28);
    for (const id of [hidden.at(-1)!, hidden[0]!]) {
      await rerender({ selected: id });
      expect(rowIds()).toContain(id);
      expect(rowIds().slice(0, 28)).toEqual(upper);
    }
  });

  it('shows exact values of the row pointed at beside it, and puts them away by Escape', async () => {
    const { container } = render(Ladder, props);
    const note = (): string[] =>
      Array.from(container.querySelectorAll('.note text'), (text) => text.textContent);
    expect(note()).toEqual([]);
    await fireEvent.pointerMove(rowOf('ningbo-auto'), { pointerType: 'mouse' });
    expect(note()[0]).toBe('宁波汽车');
    expect(note().join()).toContain('2019');
    const escape = (): Promise<boolean> =>
      fireEvent.keyDown(screen.getByRole('listbox'), { key: 'Escape' });
    expect(await escape()).toBe(false);
    expect(await escape()).toBe(true);
    expect(note()).toEqual([]);
    await fireEvent.pointerMove(rowOf('ningbo-auto'), { pointerType: 'touch' });
    expect(note()).toEqual([]);
  });

  it('never lays the exact values on the row they are of', async () => {
    const { container } = render(Ladder, props);
    for (const id of rowIds()) {
      await fireEvent.pointerMove(rowOf(id!), { pointerType: 'mouse' });
      const [, top] = /translate\((\S+) (\S+)\)/
        .exec(container.querySelector('.note')!.getAttribute('transform')!)!
        .slice(1)
        .map(Number);
      const height = Number(container.querySelector('.note rect')!.getAttribute('height'));
      const middle = Number(/translate\(0 (\S+)\)/.exec(rowOf(id!).getAttribute('transform')!)![1]);
      expect(top! >= middle + 8 || top! + height <= middle - 8, id!).toBe(true);
    }
  });

  it('marks a base figure of the user by a square, even where the estimate was dashed', () => {
    const estimated = clusters.find(({ grade }) => grade === 'C')!;
    const draw = (own: boolean): string => {
      const { container } = render(Ladder, { ...props, clusters: [{ ...estimated, own }] });
      return container.querySelector('[stroke-dasharray="2.3 1.34"][d^="M"]') ? 'dashed' : 'solid';
    };
    expect(draw(false)).toBe('dashed');
    expect(draw(true)).toBe('solid');
  });

  it('keeps its elements from one number to the next', async () => {
    const { rerender } = render(Ladder, { ...props, held: true });
    const before = Array.from(document.querySelectorAll('svg *'));
    await rerender({ figures: scaledFigures(1.002) });
    const after = new Set(document.querySelectorAll('svg *'));
    expect(before.filter((element) => !after.has(element))).toEqual([]);
  });

  it('pales bands of an earlier central run when none of its own come for a while, not before', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { rerender, container } = render(Ladder, props);
    const after = async (milliseconds: number): Promise<boolean> => {
      vi.advanceTimersByTime(milliseconds);
      await tick();
      return container.querySelector('.pale') !== null;
    };
    expect(await after(1000)).toBe(false);
    const { bands, reach500, reach1000, base } = planFigures;
    const central = planFigures.central.map((output) => output * 1.05);
    const figures = {
      base,
      central,
      bands,
      reach500,
      reach1000,
      bandsCentral: planFigures.central,
    };
    await rerender({ figures });
    expect(await after(200)).toBe(false);
    await rerender({ figures: planFigures });
    expect(await after(200)).toBe(false);
    await rerender({ figures });
    expect(await after(200)).toBe(false);
    expect(await after(100)).toBe(true);
    await rerender({ figures: planFigures });
    expect(await after(0)).toBe(false);
  });
});
