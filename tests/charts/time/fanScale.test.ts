import { describe, expect, it } from 'vitest';
import { textWidth } from '#charts/figures/fitText.ts';
import type { FanLabels } from '#charts/time/FanProps.ts';
import { endsRoom, fanDomain, fanGeometry, fanScale } from '#charts/time/fanScale.ts';
import { lineEnds } from '#charts/time/lineEnds.ts';
import { isCompact } from '#charts/time/panelColumns.ts';

const years = [2019, 2020, 2021, 2022];
const series = { years, median: [810, 809, 1002, 1067] };
const bands = [
  700, 780, 810, 840, 950, 690, 770, 809, 850, 980, 800, 950, 1002, 1090, 1240, 840, 980, 1067,
  1160, 1330,
];

describe('axis of a fan', () => {
  it('spans everything that is drawn, with a little air', () => {
    const [low, high] = fanDomain({ ...series, bands, plan: [810, 867, 927, 1400] }, []);
    expect(low).toBeCloseTo(690 - 0.04 * 710, 6);
    expect(high).toBeCloseTo(1400 + 0.04 * 710, 6);
  });

  it('takes in a named line that is near and leaves a far one out', () => {
    const lines = [
      { value: 1000, label: '' },
      { value: 500, label: '' },
    ];
    const [low, high] = fanDomain({ years, median: [760, 800, 900, 965] }, lines);
    expect(high).toBe(1000);
    expect(low).toBeCloseTo(751.8, 9);
    expect(fanDomain({ years, median: [910, 920, 930, 940] }, lines)[1]).toBeLessThan(1000);
  });

  it('has width where nothing varies, and an extent where there is nothing', () => {
    const [low, high] = fanDomain({ years, median: [5, 5, 5, 5] }, []);
    expect(high).toBeGreaterThan(low);
    expect(fanDomain({ years, median: [] }, [])).toEqual([0, 1]);
  });

  it('has few ticks and keeps its ends in the plot', () => {
    const geometry = fanGeometry(278, 260, 1);
    const scale = fanScale(geometry, years, [646, 1341]);
    expect(scale.x(2019)).toBe(55);
    expect(scale.x(2022)).toBe(172);
    expect(scale.ticks).toEqual([800, 1000, 1200]);
    expect(scale.tickStep).toBe(200);
  });
});

describe('labels of the line ends', () => {
  const scale = fanScale(fanGeometry(278, 260, 0), years, [600, 1400]);
  const labels = {
    ...{ title: '', unit: '', summary: '', tick: String },
    value: (value: number) => `${value}`,
    reference: (value: number) => `ref ${value}`,
  };

  it('name only the lines there are', () => {
    const ends = lineEnds({ ...series, plan: [1, 2, 3, 4] }, labels, scale, [28, 242]);
    expect(ends.map(({ kind, text }) => [kind, text])).toEqual([['median', '1067']]);
  });

  it('part where two lines end together, largest on top', () => {
    const ends = lineEnds(
      { ...series, reference: [810, 805, 985, 1060] },
      labels,
      scale,
      [28, 242],
    );
    const [median, reference] = ends;
    expect(reference!.label - median!.label).toBeCloseTo(14.5, 9);
  });
});

it('gives a long label of a line end room beside the plot, and a short one the usual room', () => {
  const measured = { ...series, reference: [1, 2, 3, 0.55] };
  const labels = (mark: string): FanLabels => ({
    ...{ title: '', unit: '', summary: '', value: String, tick: String },
    reference: (value) => `${mark} ${value.toFixed(3)}`,
  });
  const usual = fanGeometry(278, 260, 1);
  expect(endsRoom({ series: measured, labels: labels('不施策') })).toBe(278 - usual.plot.right);
  const room = endsRoom({ series: measured, labels: labels('plan as written') });
  const { labels: start } = fanGeometry(320, 260, 1, false, room);
  expect(start + textWidth('plan as written 0.550', 12)).toBeLessThanOrEqual(320);
  // Where a panel is narrow, every year is written nevertheless.
  expect(fanGeometry(278, 260, 1, false, room).plot.right).toBe(144);
  expect(fanGeometry(230, 260, 1, false, room).plot.right).toBe(124);
});

it('three panels at 1024 px have plots wide enough to write every year, and at 1440 px the names of the lines', () => {
  expect(isCompact(704, 3)).toBe(true);
  const { left, right } = fanGeometry(Math.floor(704 / 3), 260, 2, true).plot;
  expect(right - left).toBeGreaterThanOrEqual(128);
  expect(isCompact(836, 3)).toBe(false);
  // Under each other they are wide.
  expect(isCompact(358, 3)).toBe(false);
});
