import { fireEvent, render, screen } from '@testing-library/svelte';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterPanels } from '#charts/gallery/samplePanels.ts';
import { textWidth } from '#charts/figures/fitText.ts';
import FanChart from '#charts/time/FanChart.svelte';
import { fanGeometry } from '#charts/time/fanScale.ts';
import { sharedDomain } from '#charts/time/sharedDomain.ts';
import { yearTarget } from '#charts/time/yearTarget.ts';

const [panel] = clusterPanels;
const reading = (place: number) => ({
  heading: `${2019 + place}`,
  rows: [{ kind: 'median', name: '中位数', value: `${place}` } as const],
  text: `${2019 + place}：${place}`,
});
const labels = { ...panel!.labels, probe: { label: '产值，逐年', reading } };
const props = { series: panel!.series, labels, colour: 'niche', width: 278, height: 260 } as const;

describe('a panel that can be read', () => {
  it('shows the year under the pointer, and nothing when the pointer is gone', async () => {
    render(FanChart, props);
    const probe = screen.getByRole('slider', { name: '产值，逐年' });
    Object.defineProperty(probe, 'clientWidth', { value: 120 });
    await fireEvent.pointerMove(probe, { offsetX: 78 });
    expect(probe.getAttribute('aria-valuenow')).toBe('2021');
    expect(screen.getByText('中位数')).toBeTruthy();
    await fireEvent.pointerLeave(probe);
    expect(screen.queryByText('中位数')).toBeNull();
  });

  it('follows the arrow keys and lets go with Escape', async () => {
    render(FanChart, props);
    const probe = screen.getByRole('slider');
    await fireEvent.keyDown(probe, { key: 'ArrowLeft' });
    expect(probe.getAttribute('aria-valuetext')).toBe('2021：2');
    expect(await fireEvent.keyDown(probe, { key: 'Escape' })).toBe(false);
    expect(await fireEvent.keyDown(probe, { key: 'Escape' })).toBe(true);
    expect(screen.queryByText('中位数')).toBeNull();
  });

  it('is a picture only where it has no words for it', () => {
    render(FanChart, { ...props, labels: panel!.labels });
    expect(screen.queryByRole('slider')).toBeNull();
  });
});

describe('a common axis', () => {
  it('holds every panel that gets it', () => {
    const domain = fc
      .tuple(
        fc.double({ min: 0, max: 1e4, noNaN: true }),
        fc.double({ min: 0, max: 1e4, noNaN: true }),
      )
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(fc.array(domain, { minLength: 2, maxLength: 4 }), (domains) => {
        const shared = sharedDomain(domains);
        for (const [low, high] of domains) {
          if (!shared) continue;
          expect(shared[0]).toBeLessThanOrEqual(low);
          expect(shared[1]).toBeGreaterThanOrEqual(high);
        }
      }),
    );
  });

  it('is refused where it would press one panel flat, and for one panel alone', () => {
    expect(
      sharedDomain([
        [0, 10],
        [5, 12],
      ]),
    ).toEqual([0, 12]);
    expect(
      sharedDomain([
        [0, 10],
        [900, 1000],
      ]),
    ).toBeUndefined();
    expect(sharedDomain([[0, 10]])).toBeUndefined();
  });
});

it('arrow keys stay within the years', () => {
  expect([yearTarget('ArrowLeft', 0, 3), yearTarget('End', 0, 3), yearTarget('x', 0, 3)]).toEqual([
    0,
    3,
    undefined,
  ]);
});

it('a compact panel keeps more room for its plot', () => {
  expect(fanGeometry(200, 200, 0, true).plot.right).toBeGreaterThan(
    fanGeometry(200, 200, 0).plot.right,
  );
});

it('the label of a known figure stands above the plot, within the panel and under no line', () => {
  for (const year of [2019, 2020, 2021, 2022]) {
    const label = '后来公布：2021 年 1,000';
    const series = { ...panel!.series, outturn: { year, value: 1630, label } };
    const { container, unmount } = render(FanChart, { ...props, series });
    const text = [...container.querySelectorAll('text')].find((one) => one.textContent === label)!;
    const [middle, half] = [Number(text.getAttribute('x')), textWidth(label, 12) / 2];
    expect(middle - half).toBeGreaterThanOrEqual(-0.1);
    expect(middle + half).toBeLessThanOrEqual(props.width + 0.1);
    const { top } = fanGeometry(278, 260, 0, false, undefined, true).plot;
    expect(Number(text.getAttribute('y'))).toBeLessThan(top - 10);
    unmount();
  }
});
