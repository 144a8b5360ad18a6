import type { CategoryId } from '#model/generated/tables.ts';

const categories: Record<CategoryId, string> = {
  strong: '大而强',
  niche: '小而特',
  emerging: '新经济',
  legacy: '两高一低',
};

/** Words of the stage: ladder and time. */
export const stage = {
  stage: {
    label: '结果',
    tabs: { ladder: '阶梯', trails: '轨迹', map: '地图', time: '时间', table: '表格' },
    categories,
    categoryCount: (name: string, count: number) => `${name} ${count} 个`,
    quantity: '右列的指标',
    selected: '已选',
    several: (count: number) => `${count} 个`,
    addFirst: '＋ 选一个集群',
    addAnother: '＋ 再加一个',
    addTo: '把一个集群加进时间图',
    most: (count: number) => `最多 ${count} 个`,
    deselect: (name: string) => `取消选择${name}`,
    loadFailed: '这个视图没有载入。',
    choose: '选一个集群，它的走势会排在全省之上。',
  },
  ladder: {
    ladder: '阶梯：135 个集群 2019—2022 年的产值',
    axis: '产值，亿元，对数',
    lines: { 100: '百亿', 500: '五百亿', 1000: '千亿' },
    reach: { 500: 'P(≥五百亿)', 1000: 'P(≥千亿)' },
    groups: {
      tier1000: '千亿级',
      tier500: '五百亿级',
      below: '五百亿以下',
      line1000: '千亿线',
      line500: '五百亿线',
    },
    over: (count: number, crossed: number) => `中位数过线 ${count} 个，新越线 ${crossed} 个`,
    below: (count: number, expected: string | undefined) =>
      `${count} 个${expected === undefined ? '' : `，期望另有 ${expected} 个过线`}`,
    near: (count: number) => `${count} 个在线附近`,
    crossed: { up: (line: string) => `过${line}`, down: (line: string) => `跌破${line}` },
    rest: (count: number) => `其余 ${count} 个`,
    belowAxis: (count: number) => `另有 ${count} 个低于坐标轴`,
    half: '50%',
    ninety: '90%',
    median: '2022 中位数',
    row: (
      name: string,
      base: string,
      median: string,
      band: string | undefined,
      reach: string | undefined,
    ) =>
      `${name}：2019 年 ${base}，2022 年中位数 ${median}${band ? `，90% 区间 ${band}` : ''}${reach ? `，${reach}` : ''}`,
    reachText: (line: string, probability: string) => `过${line}的概率 ${probability}`,
  },
  time: {
    province: '全省',
    provinceNote: '135 个集群合计；产值含四个大项目，比率按同口径',
    grade: (grade: string) => `基数 ${grade} 级`,
    plan: (change: string) => `计划 ${change}`,
    goal: '目标',
    reference: (name: string, value: string) => `${name} ${value}`,
    expected: (value: string) => `预期 ${value}`,
    reach: { 500: '过五百亿', 1000: '过千亿' },
    tiers: { tier1000: '千亿', tier500: '五百亿' },
    tierUnit: (count: string) => `${count} 个`,
    summary: (subject: string, title: string, from: string, to: string, band: string | undefined) =>
      `${subject}，${title}：2019 年 ${from}，2022 年中位数 ${to}${band ? `，90% 区间 ${band}` : ''}`,
    key: {
      band: '中位数，50% 与 90% 区间',
      plan: '计划斜率，自 2019 年中位数起',
      reference: (name: string) => `${name}，同一走势`,
      expected: (name: string) => `${name}，2019 年底预期`,
    },
  },
};

export type StageMessages = typeof stage;
