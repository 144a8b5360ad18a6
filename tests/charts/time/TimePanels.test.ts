import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { clusterPanels } from '#charts/gallery/samplePanels.ts';
import TimePanels from '#charts/time/TimePanels.svelte';

const props = { title: '永康五金', note: 'B', colour: 'niche', panels: clusterPanels } as const;
const ticksOf = (panel: Element): string[] =>
  Array.from(panel.querySelectorAll('text[x="49"]'), (text) => text.textContent);

describe('time panels', () => {
  it('are pictures with a summary in words', () => {
    render(TimePanels, { ...props, width: 836, height: 290 });
    expect(screen.getAllByRole('img').map((panel) => panel.getAttribute('aria-label'))).toEqual([
      '产值',
      '全员劳动生产率',
      '单位增加值能耗',
    ]);
  });

  it('stand side by side on a common baseline, and under each other on a phone', async () => {
    const { rerender } = render(TimePanels, { ...props, width: 836, height: 290 });
    const widths = (): (string | null)[] =>
      screen.getAllByRole('img').map((panel) => panel.getAttribute('width'));
    const baselines = screen
      .getAllByRole('img')
      .map((panel) => panel.querySelector('path[stroke="var(--rule2)"]')?.getAttribute('d'));
    expect(new Set(baselines).size).toBe(1);
    expect(widths()).toEqual(['278', '278', '278']);
    await rerender({ width: 358, height: 480 });
    expect(widths()).toEqual(['358', '358', '358']);
  });

  it('hold their axes during a drag and find new ones afterwards', async () => {
    const { rerender } = render(TimePanels, { ...props, width: 836, height: 290 });
    const [panel] = screen.getAllByRole('img');
    const before = ticksOf(panel!);
    const double = clusterPanels.map(({ series, ...rest }) => ({
      ...rest,
      series: { years: series.years, median: Array.from(series.median, (value) => value * 2) },
    }));
    await rerender({ panels: double, held: true });
    expect(ticksOf(panel!)).toEqual(before);
    await rerender({ held: false });
    expect(ticksOf(panel!)).not.toEqual(before);
  });
});
