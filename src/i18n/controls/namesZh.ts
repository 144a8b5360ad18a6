import type { DriverId, EventId, LeverId, ProjectId } from '#model/generated/tables.ts';
import type { UncertaintySource } from '#model/scenario.ts';

const projects: Record<ProjectId, { readonly name: string; readonly short: string }> = {
  platforms: { name: '平台整合优化', short: '平台' },
  digital: { name: '数字化赋能', short: '数字化' },
  services: { name: '制造业与服务业融合', short: '服务融合' },
  green: { name: '绿色化改造', short: '绿色化' },
  weaklinks: { name: '关键领域补短板', short: '补短板' },
  brand: { name: '品牌力提升', short: '品牌' },
  safeguards: { name: '保障措施', short: '保障' },
};

const levers: Record<LeverId, string> = {
  pt: '平台分类提升',
  db: '数字产业基地',
  cm: '现代产业社区',
  sp: '生产过程智能化',
  pd: '产品智能化升级',
  ii: '工业互联网平台',
  sv: '制造业服务化',
  ic: '创新创业载体',
  ps: '生产性服务业',
  mk: '专业市场联动',
  gp: '绿色园区',
  gf: '绿色工厂',
  gd: '绿色产品',
  kt: '关键技术',
  eq: '专用设备',
  ds: '设计',
  tl: '工匠型人才',
  be: '品牌型知名企业',
  qs: '产品提质升标',
  rb: '“浙江制造”金名片',
  og: '组织领导',
  fs: '政策支持',
  bz: '营商环境',
  pl: '示范试点',
  ev: '评价体系',
};

const drivers: Record<DriverId, { readonly name: string; readonly unit: string }> = {
  domesticDemandGrowth: { name: '国内需求', unit: '%／年' },
  exportGrowth: { name: '出口量', unit: '%／年' },
  producerInflation: { name: '出厂价格', unit: '%／年' },
  purchaseInflation: { name: '购进价格', unit: '%／年' },
  epidemicLoss: { name: '疫情损失', unit: '产出的 %，年末' },
  energyCurb: { name: '限电限产', unit: '产出的 %，年末，按相对能耗' },
  investmentShock: { name: '投资冲击', unit: '投资的 %' },
  labourShock: { name: '用工冲击', unit: '%／年' },
  energyPrice: { name: '能源价格', unit: '年末，2019 年为 1' },
};

const uncertainty: Record<UncertaintySource, { readonly name: string; readonly holds: string }> = {
  parameters: { name: '系数', holds: '79 项先验' },
  environment: { name: '环境', holds: '内外需、价格、项目规模' },
  chance: { name: '偶然', holds: '行业与集群冲击' },
  baseData: { name: '基年误差', holds: '2019 年产值' },
};

const events: Record<EventId, string> = {
  zhoushanPhaseOne: '舟山石化一期',
  zhoushanPhaseTwo: '舟山石化二期',
  yiwuPvExpansion: '义乌光伏扩产',
  fuyangPaperExit: '富阳造纸退出',
};

/** Short names of what the controls move. */
export const namesZh = { projects, levers, drivers, uncertainty, events };
