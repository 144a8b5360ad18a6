import { roundOutput } from '../figures/roundOutput.ts';
import type { FanLabels, FanSeries, TimePanelsProps } from '../time/FanProps.ts';
import plan from './planOutturn.json' with { type: 'json' };

type Panel = TimePanelsProps['panels'][number];

const years = [2019, 2020, 2021, 2022];
const grouped = new Intl.NumberFormat('en');

/** Plan slope from the 2019 median at a yearly rate. */
function slope(start: number, rate: number): number[] {
  return years.map((_, place) => start * (1 + rate) ** place);
}

function labels(
  title: string,
  unit: string,
  write: (value: number) => string,
  plan?: string,
): FanLabels {
  return {
    ...{ title, unit, summary: title, value: write },
    tick: (value, step) => (step >= 1 ? grouped.format(value) : value.toFixed(step < 0.1 ? 2 : 1)),
    reference: (value) => `不施策 ${write(value)}`,
    expected: (value) => `预期 ${write(value)}`,
    ...(plan === undefined ? {} : { plan: () => plan }),
  };
}

const output = (value: number): string => grouped.format(roundOutput(value));
const decimals = (count: number) => (value: number) => value.toFixed(count);

/** Band around a median that widens as in the pictures of the design. */
function spread(median: readonly number[], half: readonly number[], skew = 1): number[] {
  return median.flatMap((value, place) => {
    const width = half[place]!;
    return [1 - width * skew, 1 - width * 0.4, 1, 1 + width * 0.42, 1 + width * 1.2].map(
      (factor) => value * factor,
    );
  });
}

function clusterSeries(
  median: readonly number[],
  reference: readonly number[],
  expected: readonly number[],
  half: readonly number[],
): FanSeries {
  return { years, median, reference, expected, bands: spread(median, half) };
}

/** One cluster: output with lines and a known figure, productivity and energy intensity with the plan's slope. */
export const clusterPanels: readonly Panel[] = [
  {
    series: {
      ...clusterSeries(
        [810, 809, 1002, 1067],
        [810, 805, 985, 1035],
        [810, 863, 926, 997],
        [0.15, 0.17, 0.2, 0.21],
      ),
      outturn: { year: 2021, value: 1000, label: '后来公布：2021 年 1,000' },
    },
    labels: labels('产值', '亿元，现价', output),
    lines: [
      { value: 1000, label: '千亿' },
      { value: 500, label: '五百亿' },
    ],
    rows: [{ label: '过千亿', values: ['1%', '3%', '53%', '71%'] }],
  },
  {
    series: {
      ...clusterSeries(
        [24.53, 26.17, 29.75, 30.57],
        [24.53, 25.97, 29.08, 29.39],
        [24.53, 26.49, 28.83, 31.44],
        [0, 0.06, 0.11, 0.14],
      ),
      plan: slope(24.53, 0.07),
    },
    labels: labels('全员劳动生产率', '万元/人，2019 年价', decimals(1), '计划 +7%'),
  },
  {
    series: {
      ...clusterSeries(
        [0.6, 0.581, 0.556, 0.53],
        [0.6, 0.585, 0.567, 0.547],
        [0.6, 0.581, 0.559, 0.538],
        [0, 0.015, 0.035, 0.05],
      ),
      plan: slope(0.6, -0.04),
    },
    labels: labels('单位增加值能耗', 'tce/万元', decimals(3), '计划 −4%'),
  },
];

const { outputValue, labourProductivity, energyIntensity } = plan.province;

/** The province: counts under the output, bands of the golden draws. */
export const provincePanels: readonly Panel[] = [
  {
    series: { years, ...outputValue },
    labels: labels('产值', '万亿元，现价', decimals(2)),
    rows: [
      { label: '千亿', values: ['9', '9', '14', '15 个'] },
      { label: '五百亿', values: ['21', '22', '27', '30 个'] },
    ],
  },
  {
    series: { years, ...labourProductivity, plan: slope(labourProductivity.median[0]!, 0.07) },
    labels: labels('全员劳动生产率', '万元/人，2019 年价', decimals(1), '计划 +7%'),
  },
  {
    series: { years, ...energyIntensity, plan: slope(energyIntensity.median[0]!, -0.04) },
    labels: labels('单位增加值能耗', 'tce/万元', decimals(3), '计划 −4%'),
  },
];
