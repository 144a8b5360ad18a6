import type { SectorId } from '#model/generated/tables.ts';

/** Short names of sectors, for the picture. */
const sectors: Record<SectorId, string> = {
  C13: '农副食品',
  C14: '食品',
  C15: '酒和饮料',
  C17: '纺织',
  C18: '服装',
  C19: '皮革制鞋',
  C20: '木竹制品',
  C21: '家具',
  C22: '造纸',
  C23: '印刷',
  C24: '文体用品',
  C25: '石油',
  C26: '化工',
  C27: '医药',
  C28: '化纤',
  C29: '橡塑',
  C30: '建材玻璃',
  C31: '钢铁',
  C32: '有色金属',
  C33: '金属制品',
  C34: '通用设备',
  C35: '专用设备',
  C36: '汽车',
  C37: '船舶轨交',
  C38: '电气机械',
  C39: '电子',
  C40: '仪器仪表',
  C42: '再生资源',
};

/** Words of the trails; loaded with them. */
export const zh = {
  sectors,
  chart: '轨迹：单位增加值能耗与劳动生产率，每个集群一个气泡，方向键移到相邻的气泡',
  x: '劳动生产率，万元/人，2019 年价，对数 →',
  y: '↑ 单位增加值能耗，tce/万元，对数',
  province: (from: number, to: number) => `全省 ${from}–${to}`,
  provinceStart: (year: number) => `全省 ${year}`,
  plan: (productivity: string, energy: string) => `+ 计划：每年 ${productivity}、${energy}`,
  reference: (name: string) => `× ${name}`,
  heading: (name: string, year: number) => `${name}，${year} 年`,
  kind: (category: string, sector: string) => `${category}·${sector}`,
  own: '2019 年产值为自填',
  output: (value: string) => `产值 ${value} 亿元`,
  productivity: (value: string) => `劳动生产率 ${value} 万元/人`,
  energy: (value: string) => `单位能耗 ${value} tce/万元`,
  band: (text: string, low: string, high: string) => `${text}，90% ${low}–${high}`,
  pin: (title: string, productivity: string, energy: string) =>
    `${title}：${productivity} 万元/人，${energy} tce/万元`,
  lens: (name: string, year: number) => `${name} ${year}，放大`,
  lensProvince: '全省',
  clause: '，',
  scrubber: '年份',
  yearText: (year: number) => `${year} 年`,
  play: '播放',
  pause: '暂停',
  playText: (from: number, to: number) => `播放 ${from}–${to} 年`,
  caption: (year: number) => [
    '○ 2019 年起点，同一行业只有一个：基年比率是行业比率。',
    `面积 = ${year} 年产值；同行业的气泡被推开，线是真实路径。`,
  ],
  summary: (
    count: number,
    year: number,
    productivity: readonly [string, string],
    energy: readonly [string, string],
    plan: readonly [string, string],
  ) =>
    `${count} 个集群。全省劳动生产率 2019 年 ${productivity[0]} 万元/人，${year} 年 ${productivity[1]} 万元/人，按计划的速度为 ${plan[0]}；单位增加值能耗 2019 年 ${energy[0]} tce/万元，${year} 年 ${energy[1]}，按计划的速度为 ${plan[1]}。右下方为好。全部数字见表格。`,
  summaryStart: (count: number, productivity: string, energy: string) =>
    `${count} 个集群在 2019 年的起点。全省劳动生产率 ${productivity} 万元/人，单位增加值能耗 ${energy} tce/万元。右下方为好。全部数字见表格。`,
  none: '没有符合筛选的集群。',
};

export type TrailsMessages = typeof zh;
