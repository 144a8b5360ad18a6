import { fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import {
  planTrails,
  stretchedTrails,
  trailClusters,
  trailLabels,
} from '#charts/gallery/sampleTrails.ts';
import Trails from '#charts/trails/Trails.svelte';

const clusters = trailClusters('zh');
const props = {
  ...{ clusters, figures: planTrails, labels: trailLabels.zh, summary: '135 个集群' },
  ...{ width: 836, height: 583, year: 2022, selected: 'yongkang-hardware' },
};
const bubbleOf = (id: string): Element => document.querySelector(`[data-cluster="${id}"]`)!;
const texts = (): string[] =>
  Array.from(document.querySelectorAll('svg text'), (text) => text.textContent);
const ticks = (): string[] =>
  Array.from(
    document.querySelectorAll('svg text[text-anchor="middle"]'),
    (text) => `${text.textContent} ${text.getAttribute('x')}`,
  );
const paths = (): (string | null)[] =>
  Array.from(document.querySelectorAll('svg path'), (path) => path.getAttribute('d'));

describe('the trails on the page', () => {
  it('tell a bubble with its exact values, and what the whole picture shows', () => {
    render(Trails, props);
    expect(screen.getAllByRole('option')).toHaveLength(135);
    expect(screen.getByRole('option', { selected: true })).toBe(bubbleOf('yongkang-hardware'));
    expect(bubbleOf('yongkang-hardware').getAttribute('aria-label')).toMatch(
      /^永康五金 2022, C33, 1\d+0, 90% \d+–1\d+0, 3\d\.\d, 90% .+, 0\.5\d\d, /,
    );
    const chart = screen.getByRole('listbox', { name: '轨迹' });
    const summary = document.getElementById(chart.getAttribute('aria-describedby')!);
    expect(summary?.textContent).toBe('135 个集群');
  });

  it('name the large clusters, the selected one and the province', async () => {
    const { rerender } = render(Trails, props);
    expect(texts()).toContain('宁波汽车');
    expect(texts()).not.toContain('义乌彩妆');
    expect(texts()).toContain('全省 2019–2022');
    await rerender({ selected: 'yiwu-cosmetics' });
    expect(texts()).toContain('义乌彩妆');
    // It fades in; those that stay where they were do not.
    const fading = Array.from(document.querySelectorAll('.fresh text'), (text) => text.textContent);
    expect(fading).toContain('义乌彩妆');
    expect(fading).not.toContain('宁波汽车');
    expect(texts()).toContain('宁波汽车');
  });

  it('show fewer names on a phone', async () => {
    const { rerender } = render(Trails, props);
    const named = (): number => clusters.filter(({ label }) => texts().includes(label)).length;
    const wide = named();
    await rerender({ width: 358, height: 460 });
    expect(named()).toBeLessThan(wide);
    expect(named()).toBeGreaterThan(3);
  });

  it('draw only the clusters of the filter', async () => {
    const { rerender } = render(Trails, { ...props, shown: new Set(['ningbo-auto']) });
    expect(screen.getAllByRole('option')).toEqual([bubbleOf('ningbo-auto')]);
    await rerender({ shown: new Set<string>() });
    expect(screen.queryAllByRole('option')).toEqual([]);
  });

  it('pick the bubble that is pressed', async () => {
    const onselect = vi.fn();
    render(Trails, { ...props, onselect });
    await fireEvent.click(bubbleOf('ningbo-auto'));
    expect(onselect).toHaveBeenCalledExactlyOnceWith('ningbo-auto');
  });

  it('are one stop for the tab key, walked by arrows, picked by Enter', async () => {
    const onselect = vi.fn();
    render(Trails, { ...props, onselect });
    const chart = screen.getByRole('listbox');
    const stops = (): Element[] => Array.from(document.querySelectorAll('circle[tabindex="0"]'));
    expect(stops()).toEqual([bubbleOf('yongkang-hardware')]);
    await fireEvent.keyDown(chart, { key: 'ArrowRight' });
    await tick();
    const right = document.activeElement!;
    expect(Number(right.getAttribute('cx'))).toBeGreaterThan(
      Number(bubbleOf('yongkang-hardware').getAttribute('cx')),
    );
    expect(stops()).toEqual([right]);
    await fireEvent.keyDown(chart, { key: 'Enter' });
    expect(onselect).toHaveBeenCalledExactlyOnceWith(right.getAttribute('data-cluster'));
    await fireEvent.keyDown(chart, { key: 'Home' });
    await tick();
    expect(document.activeElement).toBe(bubbleOf('zhenhai-petrochem'));
  });

  it('tell what the pointer is over until it leaves or Escape is pressed', async () => {
    render(Trails, props);
    const chart = screen.getByRole('listbox');
    await fireEvent.pointerMove(bubbleOf('ningbo-auto'));
    expect(texts()).toContain('宁波汽车 2022');
    expect(await fireEvent.keyDown(chart, { key: 'Escape' })).toBe(false);
    expect(await fireEvent.keyDown(chart, { key: 'Escape' })).toBe(true);
    expect(texts()).not.toContain('宁波汽车 2022');
    await fireEvent.pointerMove(bubbleOf('ningbo-auto'));
    await fireEvent.pointerLeave(chart);
    expect(texts()).not.toContain('宁波汽车 2022');
  });

  it('follow the numbers of a drag while axes and words hold still, and settle after', async () => {
    const { rerender } = render(Trails, { ...props, held: true });
    const [axis, words, drawn] = [ticks(), texts(), paths()];
    const targets = document.querySelectorAll('[data-cluster]');
    const before = Array.from(targets, (target) => target.getAttribute('cx'));
    await rerender({ figures: stretchedTrails(1.6) });
    expect(ticks()).toEqual(axis);
    expect(texts()).toEqual(words);
    expect(Array.from(targets, (target) => target.getAttribute('cx'))).toEqual(before);
    expect(paths()).not.toEqual(drawn);
    await rerender({ held: false });
    expect(ticks()).not.toEqual(axis);
  });

  it('keep their elements from one number to the next', async () => {
    const { rerender } = render(Trails, { ...props, held: true });
    const before = Array.from(document.querySelectorAll('svg *'));
    await rerender({ figures: stretchedTrails(1.05) });
    const after = new Set(document.querySelectorAll('svg *'));
    expect(before.filter((element) => !after.has(element))).toEqual([]);
  });

  it('hold the axes over the years', async () => {
    const { rerender } = render(Trails, props);
    const axis = ticks();
    for (const year of [2019, 2020, 2021]) {
      await rerender({ year });
      expect(ticks()).toEqual(axis);
      expect(bubbleOf('ningbo-auto').getAttribute('aria-label')).toContain(`宁波汽车 ${year}`);
    }
  });

  it('mark the reference of the selected cluster beside its own trail', async () => {
    const dashes = (): number => document.querySelectorAll('[stroke-dasharray="4 3"]').length;
    const { rerender } = render(Trails, props);
    expect(dashes()).toBe(2);
    await rerender({ selected: undefined });
    expect(dashes()).toBe(1);
    await rerender({ year: 2019 });
    await expect.poll(dashes).toBe(0);
  });
});
