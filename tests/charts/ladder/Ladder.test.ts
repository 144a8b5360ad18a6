import { fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
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
    expect(rowOf('yongkang-hardware').querySelector('title')?.textContent).toBe(
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

  it('is one stop for the tab key, walked by arrows through rows and swarm, picked by Enter', async () => {
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

  it('keeps its elements from one number to the next', async () => {
    const { rerender } = render(Ladder, { ...props, held: true });
    const before = Array.from(document.querySelectorAll('svg *'));
    await rerender({ figures: scaledFigures(1.002) });
    const after = new Set(document.querySelectorAll('svg *'));
    expect(before.filter((element) => !after.has(element))).toEqual([]);
  });

  it('pales bands that belong to an earlier central run', async () => {
    const { rerender, container } = render(Ladder, props);
    expect(container.querySelector('.carried')).toBeNull();
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
    expect(container.querySelector('.carried')).not.toBeNull();
  });
});
