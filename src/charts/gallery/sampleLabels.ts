import { printProbability } from '../figures/printProbability.ts';
import { roundOutput } from '../figures/roundOutput.ts';
import type { TierGroup } from '../ladder/ladderGroups.ts';
import type { LadderLabels } from '../ladder/LadderProps.ts';
import type { LadderRow } from '../ladder/ladderRows.ts';
import type { Language } from './sampleLadder.ts';

const number = new Intl.NumberFormat('en');

function rowName(row: LadderRow): string {
  const band = row.band
    ? `, 90% ${row.band.map((output) => number.format(roundOutput(output))).join(' ')}`
    : '';
  const reach = row.reach1000 === undefined ? '' : `, P ${printProbability(row.reach1000)}`;
  return `${row.cluster.label}: 2019 ${number.format(roundOutput(row.base))}, 2022 ${number.format(roundOutput(row.median))}${band}${reach}`;
}

function groupZh({ kind, count, crossed, expected }: TierGroup): { title: string; note: string } {
  const over = expected === undefined ? '' : `，期望另有 ${expected.toFixed(1)} 个过线`;
  const medians = `中位数过线 ${count} 个，新越线 ${crossed} 个`;
  return {
    tier1000: { title: '千亿级', note: medians },
    tier500: { title: '五百亿级', note: medians },
    below: { title: '五百亿以下', note: `${count} 个${over}` },
    line1000: { title: '千亿线', note: `${count} 个在线附近` },
    line500: { title: '五百亿线', note: `${count} 个在线附近` },
  }[kind];
}

function groupEn({ kind, count, crossed, expected }: TierGroup): { title: string; note: string } {
  const over = expected === undefined ? '' : `, another ${expected.toFixed(1)} expected over`;
  const medians = `${count} medians over, ${crossed} new`;
  return {
    tier1000: { title: '≥ ¥100 bn', note: medians },
    tier500: { title: '≥ ¥50 bn', note: medians },
    below: { title: 'Below ¥50 bn', note: `${count} below${over}` },
    line1000: { title: '¥100 bn line', note: `${count} near` },
    line500: { title: '¥50 bn line', note: `${count} near` },
  }[kind];
}

const zh: LadderLabels = {
  ladder: '阶梯：各集群产值',
  axis: '产值，亿元，对数',
  lines: { 100: '百亿', 500: '五百亿', 1000: '千亿' },
  reach: { 500: 'P(≥五百亿)', 1000: 'P(≥千亿)' },
  group: groupZh,
  crossed: (line, direction) =>
    `${direction === 'up' ? '过' : '跌破'}${line === 1000 ? '千亿' : '五百亿'}`,
  rest: (count) => `其余 ${count} 个`,
  belowAxis: (count) => `另有 ${count} 个低于坐标轴`,
  key: { base: '2019', reference: '不施策', half: '50%', ninety: '90%', median: '2022 中位数' },
  row: rowName,
  note: (row) => rowName(row).split(/[:,] /),
  probability: printProbability,
};

const en: LadderLabels = {
  ladder: 'Ladder: output of the clusters',
  axis: 'Output, bn yuan, log',
  lines: { 100: '¥10 bn', 500: '¥50 bn', 1000: '¥100 bn' },
  reach: { 500: 'P(≥ 50)', 1000: 'P(≥ 100)' },
  group: groupEn,
  crossed: (line, direction) => `${direction === 'up' ? 'past' : 'below'} ${line / 10}`,
  rest: (count) => `${count} others`,
  belowAxis: (count) => `${count} more below the axis`,
  key: { base: '2019', reference: 'no policy', half: '50%', ninety: '90%', median: '2022 median' },
  row: rowName,
  note: (row) => rowName(row).split(/[:,] /),
  probability: printProbability,
};

/** Sample texts of the ladder. */
export const sampleLabels: Readonly<Record<Language, LadderLabels>> = { zh, en };
