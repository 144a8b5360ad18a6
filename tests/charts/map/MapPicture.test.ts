import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { scaledFigures } from '#charts/gallery/sampleLadder.ts';
import { mapProps, mapSubject, sampleMapLabels } from '#charts/gallery/sampleMap.ts';
import MapPicture from '#charts/map/MapPicture.svelte';

const subject = mapSubject('zh', 656, 628, { selected: 'yongkang-hardware' });
const props = mapProps(subject);
const bubbleOf = (id: string): Element => document.querySelector(`[data-cluster="${id}"]`)!;
const landOf = (id: string): Element => document.querySelector(`[data-prefecture="${id}"]`)!;
const [lands, bubbles] = ['prefectures', 'clusters'].map(
  (name) => (): HTMLElement => screen.getByRole('listbox', { name }),
) as [() => HTMLElement, () => HTMLElement];

describe('the map on the page', () => {
  it('has a named bubble for every counted cluster and a named land for every prefecture', () => {
    render(MapPicture, props);
    expect(within(bubbles()).getAllByRole('option')).toHaveLength(subject.clusters.length);
    expect(within(lands()).getAllByRole('option')).toHaveLength(11);
    expect(bubbleOf('yongkang-hardware').getAttribute('aria-label')).toBe('永康五金\n1,070');
    expect(bubbleOf('yongkang-hardware').getAttribute('aria-selected')).toBe('true');
  });

  it('tells tiers by shape: pale below 500, full above, with a ring from 1,000', () => {
    render(MapPicture, props);
    const shapeOf = (id: string): (string | null)[] => {
      const [circle, ring] = bubbleOf(id).querySelectorAll('circle');
      return [circle!.getAttribute('fill-opacity'), ring!.getAttribute('r') === '0' ? '' : 'ring'];
    };
    expect(shapeOf('zhuji-pearls')).toEqual(['0.38', '']);
    expect(shapeOf('daxie-petrochem')).toEqual(['1', '']);
    expect(shapeOf('ningbo-auto')).toEqual(['1', 'ring']);
  });

  it('reports the cluster or the prefecture that is pressed', async () => {
    const [onselect, onprefecture] = [vi.fn(), vi.fn()];
    render(MapPicture, { ...props, onselect, onprefecture });
    await fireEvent.click(bubbleOf('ningbo-auto'), { clientX: -99, clientY: -99 });
    expect(onselect).toHaveBeenCalledExactlyOnceWith('ningbo-auto');
    await fireEvent.click(landOf('lishui'), { clientX: -99, clientY: -99 });
    expect(onprefecture).toHaveBeenCalledExactlyOnceWith('lishui');
  });

  it('takes a press beside a tiny bubble for the bubble', async () => {
    const onselect = vi.fn();
    render(MapPicture, { ...props, onselect });
    const index = subject.clusters.findIndex(({ id }) => id === 'longquan-celadon-sword');
    const { xs, ys, radii } = props.arrangement;
    expect(radii[index]).toBeLessThan(4);
    await fireEvent.click(landOf('lishui'), { clientX: xs[index]! - 8, clientY: ys[index]! - 2 });
    expect(onselect).toHaveBeenCalledExactlyOnceWith('longquan-celadon-sword');
  });

  it('is two stops for the tab key, walked by arrows and pressed by Enter', async () => {
    const [onselect, onprefecture] = [vi.fn(), vi.fn()];
    render(MapPicture, { ...props, onselect, onprefecture });
    const stops = (): Element[] => Array.from(document.querySelectorAll('[tabindex="0"]'));
    expect(stops()).toEqual([landOf('ningbo'), bubbleOf('yongkang-hardware')]);
    await fireEvent.keyDown(bubbles(), { key: 'ArrowLeft' });
    await tick();
    const next = document.activeElement!;
    expect(next.getAttribute('data-cluster')).not.toBe('yongkang-hardware');
    expect(stops()).toEqual([landOf('ningbo'), next]);
    await fireEvent.keyDown(bubbles(), { key: 'Enter' });
    expect(onselect).toHaveBeenCalledExactlyOnceWith(next.getAttribute('data-cluster'));
    await fireEvent.keyDown(lands(), { key: 'ArrowLeft' });
    await tick();
    expect(document.activeElement).toBe(landOf('shaoxing'));
    await fireEvent.keyDown(lands(), { key: ' ' });
    expect(onprefecture).toHaveBeenCalledExactlyOnceWith('shaoxing');
  });

  it('shows values beside a bubble that is pointed at until Escape', async () => {
    const { container } = render(MapPicture, props);
    await fireEvent.pointerMove(bubbleOf('ningbo-auto'), { clientX: -99, clientY: -99 });
    expect(container.querySelector('.tip')?.textContent).toContain('宁波汽车');
    expect(await fireEvent.keyDown(bubbles(), { key: 'Escape' })).toBe(false);
    expect(await fireEvent.keyDown(bubbles(), { key: 'Escape' })).toBe(true);
    expect(container.querySelector('.tip')).toBeNull();
  });

  it('puts what the filter hides out of reach', () => {
    render(MapPicture, { ...props, shown: (id: string) => id === 'ningbo-auto' });
    expect(within(bubbles()).getAllByRole('option')).toEqual([bubbleOf('ningbo-auto')]);
    expect(bubbleOf('zhuji-pearls').getAttribute('pointer-events')).toBe('none');
    expect(document.querySelectorAll('[data-cluster][tabindex]')).toHaveLength(1);
  });

  it('follows the numbers of a drag while every bubble and name holds its place', async () => {
    const { rerender } = render(MapPicture, { ...props, held: true });
    const places = (): (string | null)[] =>
      Array.from(document.querySelectorAll('[data-cluster]'), (each) =>
        each.getAttribute('transform'),
      );
    const radius = (): number =>
      Number(bubbleOf('ningbo-auto').querySelector('circle')!.getAttribute('r'));
    const [before, elements] = [places(), Array.from(document.querySelectorAll('svg *'))];
    const size = radius();
    const outputs = scaledFigures(1.2).central;
    await rerender({ outputs, labels: sampleMapLabels(outputs) });
    expect(places()).toEqual(before);
    expect(radius() / size).toBeCloseTo(Math.sqrt(1.2), 1);
    const after = new Set(document.querySelectorAll('svg *'));
    expect(elements.filter((element) => !after.has(element))).toEqual([]);
  });
});
