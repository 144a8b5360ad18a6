import type { WaterfallRow } from '../inspector/WaterfallProps.ts';

const steps = [
  ['trend', '趋势（预期）'],
  ['world', '外部世界'],
  ['platforms', '平台'],
  ['digital', '数字化'],
  ['services', '服务融合'],
  ['green', '绿色化'],
  ['weaklinks', '补短板'],
  ['brand', '品牌'],
  ['safeguards', '保障'],
] as const;

function printed(change: number): string {
  if (Math.abs(change) < 0.05) return '0';
  const text = Math.abs(change) < 20 ? Math.abs(change).toFixed(1) : Math.abs(change).toFixed(0);
  return `${change < 0 ? '−' : '+'}${text}`;
}

function rowsOf(base: number, changes: readonly number[]): readonly WaterfallRow[] {
  let running = base;
  const ends = { from: base, to: base, value: base.toFixed(0) };
  const moved = steps.map(([id, label], place): WaterfallRow => {
    const from = running;
    const change = changes[place] ?? 0;
    running += change;
    const kind = id === 'trend' || id === 'world' ? id : 'policy';
    return { id, label, kind, from, to: running, value: printed(change) };
  });
  return [
    { id: 'base', kind: 'base', label: '2019 年基数', ...ends },
    ...moved,
    {
      id: 'outcome',
      kind: 'outcome',
      label: '2022 年',
      from: running,
      to: running,
      value: running.toFixed(0),
    },
  ];
}

const lines = [
  { value: 500, label: '五百亿' },
  { value: 1000, label: '千亿' },
];

/** The cluster of the picture, one that hardly moves, one that falls, one that surges, and one that closes. */
export const waterfalls = [
  {
    name: 'ordinary',
    rows: rowsOf(810, [156, 68, 7.2, 4.3, 3.5, -2, 3.9, 4.1, 10.6]),
    lines,
  },
  { name: 'still', rows: rowsOf(480, [0.4, -0.2, 0.1, 0, 0, 0, 0, 0, 0.1]), lines },
  { name: 'falling', rows: rowsOf(1100, [-90, -240, 3, 2, 1, -12, 2, 2, 4]), lines },
  { name: 'surging', rows: rowsOf(60, [40, 1980, 22, 9, 12, -14, 11, 10, 26]), lines },
  { name: 'closed', rows: rowsOf(150, [12, -162, 0, 0, 0, 0, 0, 0, 0]), lines },
] as const;

/** A session, one that only began, one without movement, one that swings from end to end. */
export const histories = [
  { name: 'session', points: [0.61, 0.65, 0.66, 0.655, 0.67, 0.68, 0.69, 0.71], note: '此前 69%' },
  { name: 'only now', points: [0.71], note: '' },
  { name: 'still', points: [0.002, 0.002, 0.002], note: '此前 <1%' },
  { name: 'certain', points: [0.97, 1], note: '此前 97%' },
  { name: 'swinging', points: [0, 1, 0.02, 0.98, 0.5], note: '此前 98%' },
] as const;
