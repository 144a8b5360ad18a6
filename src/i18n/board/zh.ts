import type { TargetId } from '#model/generated/tables.ts';
import type { IssueCode } from '#model/issue.ts';
import type { UncertaintySource } from '#model/scenario.ts';
import { stage } from './stageZh.ts';

type PriorPoint = 'low5' | 'median' | 'high95';
type State = 'likely' | 'uncertain' | 'unlikely';

const targets: Record<TargetId, { readonly name: string; readonly brief: string }> = {
  tier1000: { name: '千亿级', brief: '千亿' },
  tier500: { name: '五百亿级', brief: '五百亿' },
  labourProductivity: { name: '劳动生产率', brief: '生产率' },
  rdRatio: { name: '研发／营收', brief: '研发' },
  energyIntensity: { name: '单位能耗', brief: '能耗' },
  wastewaterIntensity: { name: '单位废水', brief: '废水' },
  waterIntensity: { name: '单位用水', brief: '用水' },
  smartFactories: { name: '智能工厂', brief: '智厂' },
  greenParks: { name: '绿色园区', brief: '绿园' },
  greenFactories: { name: '绿色工厂', brief: '绿厂' },
  standards: { name: '浙江制造标准', brief: '标准' },
  brandFirms: { name: '品字标企业', brief: '品牌' },
};

const states: Record<State, string> = {
  likely: '很可能',
  uncertain: '不确定',
  unlikely: '不大可能',
};

const priorPoints: Record<PriorPoint, string> = {
  low5: ' 5% 点',
  median: '中位数',
  high95: ' 95% 点',
};

const uncertainty: Record<UncertaintySource, string> = {
  parameters: '参数',
  environment: '环境',
  chance: '偶然',
  baseData: '基年误差',
};

const issues: Record<IssueCode, (expected: string) => string> = {
  unknown: () => '不认识',
  wrongType: () => '类型不对',
  outOfRange: (expected) => `超出范围 ${expected}`,
  notAllowed: (expected) => `不在可选值之中：${expected}`,
  conflict: () => '与别处矛盾，取前一个',
  adjusted: (expected) => `已取为 ${expected}`,
  damaged: () => '校验不符，链接可能被截断或改动',
  newer: (expected) => `比本页的版本 ${expected} 新，只保留看得懂的部分`,
  unreadable: () => '读不懂',
};

/** Words of the board: header, scorecard, stage, right column, footer and dialogs. */
export const zh = {
  loadFailed: '这一部分没有载入。',
  colon: '：',
  comma: '，',
  semicolon: '；',
  stop: '。',
  between: '',
  list: '、',
  title: '浙江块状经济情景推演 Tierline',
  skip: '跳到结果',
  layout: {
    controls: '杠杆与外部世界',
    differences: '与参照的差别和还原',
    open: '展开杠杆',
    fold: '收起杠杆',
    details: '详情',
    close: '收起',
  },
  header: {
    label: '情景与设置',
    scenarios: {
      none: '不施策',
      plan: '计划如文',
      maximum: '全部最大',
      withoutSafeguards: '无保障措施',
      yearLate: '推迟一年',
      greenFirst: '绿色先行',
      digitalFirst: '数字先行',
      custom: '自定情景',
    },
    basedOn: (name: string) => `改自${name}`,
    library: '情景库',
    openLibrary: (title: string) => `${title}：打开情景库`,
    history: '历史',
    openHistory: '历史：做过的每一步',
    share: '分享',
    story: '故事',
    pins: '钉住的情景',
    present: '演示',
    help: '键盘与导览',
    close: '关闭',
    changedWorld: '（有改动）',
    separator: '・',
    reference: '参照',
    limits: '情景推演，不是预测',
    limitsShort: '不是预测',
    undo: '撤销',
    redo: '重做',
    language: '语言',
    theme: { system: '明暗：随系统', light: '明暗：浅色', dark: '明暗：深色' },
  },
  targets,
  states,
  scorecard: {
    label: '计划的 12 项目标',
    tierNote: { tier1000: '≥1000 亿元', tier500: '≥500 亿元，含千亿' },
    goal: (value: string, approximate: boolean) => `目标 ${value}${approximate ? ' 左右' : ''}`,
    goalBrief: (value: string, approximate: boolean) =>
      `目标 ${value}${approximate ? ' 左右' : ''}`,
    of: (value: string) => `／${value}`,
    interval: (low: string, high: string) => `90% ${low}–${high}`,
    strict: (probability: string) => `严格 ${probability}`,
    joint: '合起来',
    headline: '七项主要指标',
    all: '十二项全达到',
    headlineBrief: '七项',
    allBrief: '十二项全达到',
    binding: '最紧的一项',
    without: (before: string, after: string) => `去掉它 ${before}→${after}`,
    noBinding: '没有哪一项最紧',
    withoutAny: (after: string) => `去掉任一项仍 ${after}`,
    strictness: { label: '怎样算达到', tolerant: '左右', strict: '严格' },
    strictnessHint: {
      tolerant: '按计划的“左右”留出余地',
      strict: '一点不差才算达到',
    },
    tolerant: (probability: string) => `左右 ${probability}`,
    baseGrades: (weak: number, all: number) => `基数 ${weak}／${all} 为 C 级`,
    histogram: '各抽样中的个数',
    bullet: '与目标相比',
    tile: (name: string, value: string, goal: string, probability: string, state: string) =>
      `${name}：中位数 ${value}，${goal}，达到的概率 ${probability}，${state}`,
    waiting: (name: string) => `${name}：正在计算`,
  },
  ...stage,
  inspector: {
    label: '所选集群',
    close: '取消选择',
    base: '2019 年基数',
    baseUser: '自填基数',
    grade: (grade: string) => `${grade} 级`,
    grades: {
      A: 'A 级：2018—2020 年官方或报刊公布的数字',
      B: 'B 级：由公布的数字推得',
      C: 'C 级：估计',
    },
    name: '全称',
    method: '方法',
    scope: '口径',
    source: '来源',
    note: '说明',
    quote: '引文',
    titles: {
      outputValue: '产值',
      labourProductivity: '劳动生产率',
      energyIntensity: '单位能耗',
    },
    units: { labourProductivity: '万元/人', energyIntensity: 'tce/万元' },
    shortUnits: { labourProductivity: '万元/人', energyIntensity: 'tce/万元' },
    reach: (line: string) => `2022 年达到${line}的概率`,
    distance: {
      over: (amount: string) => `中位数过线 ${amount}`,
      under: (amount: string) => `中位数距线还差 ${amount}`,
    },
    interval: (low: string, high: string) => `90% 在 ${low}–${high}`,
    weakBase: '基数是估计，单个集群的结果以它为主。',
    provinceBase: '2019 年产值合计',
    provinceNote: (counted: number, all: number) =>
      `${counted} 个计数集群；另推演 ${all - counted} 个有重叠的，不计入合计`,
    gradeShare: (count: number, share: string) =>
      `其中 ${count} 个基数为 C 级估计，占产值 ${share}。`,
    hint: '点选一个集群，看它的基数、来源和到下一条线的距离。',
  },
  footer: {
    label: '刚刚发生的变化与运行状态',
    expected: { tier1000: '千亿级期望数', tier500: '五百亿级期望数' },
    reach: (name: string, line: string) => `${name}过${line}的概率`,
    reachShort: (name: string, line: string) => `${name}过${line}`,
    start: '移动任一滑块，看什么随之改变。',
    unchanged: '没有集群的过线概率变动 1 个百分点以上。',
    starting: '正在载入模型…',
    running: (draws: string, full: string) => `${draws}／${full} 次`,
    settled: (draws: string) => `${draws} 次抽样`,
    milliseconds: (value: string) => `${value} 毫秒`,
    holds: uncertainty,
    holdsNothing: '区间不含任何不确定性',
    versions: (engine: number, data: number) => `引擎 ${engine}・数据 ${data}`,
    seal: (seal: string) => `校验码 ${seal}`,
    retry: '重试',
    kept: '仍显示上一次的结果。',
    none: '还没有结果。',
    errors: {
      load: '模型未能载入',
      died: '计算进程意外结束',
      silent: '计算进程没有回应',
      failed: '计算出错',
      notFinite: '这个情景算出了无意义的数',
    },
    crossed: {
      up: (name: string, line: string) => `${name}中位数越过${line}，概率`,
      down: (name: string, line: string) => `${name}中位数跌破${line}，概率`,
    },
    otherCrossings: (count: number) => `另有 ${count} 个集群中位数越线`,
    gestures: {
      lever: (name: string, from: string, to: string) => `${name} ${from}→${to}`,
      start: (name: string, from: string, to: string) => `${name} ${from}→${to}`,
      environment: (to: string) => `外部世界改为“${to}”`,
      driver: (name: string) => `外部世界：${name}`,
      driverShift: (name: string, from: string, to: string) =>
        `${name}三年偏离 ${from}→${to} 个百分点`,
      driverYear: (name: string, year: string, from: string, to: string) =>
        `${year} 年${name} ${from}→${to}`,
      event: (name: string, on: boolean) => `${name}${on ? '' : '不'}发生`,
      uncertainty: (name: string, on: boolean) => `区间${on ? '' : '不'}含${name}`,
      timeStep: (from: string, to: string) => `步长 ${from}→${to}`,
      draws: (from: string, to: string) => `抽样次数 ${from}→${to}`,
      seed: (from: string, to: string) => `种子 ${from}→${to}`,
      parameter: (name: string, from: string, to: string) => `系数“${name}” ${from}→${to}`,
      prior: (name: string) => `改先验“${name}”`,
      priorPoint: (name: string, point: PriorPoint, from: string, to: string) =>
        `${name}${priorPoints[point]} ${from}→${to}`,
      preset: (name: string) => `杠杆设为“${name}”`,
      scenario: (name: string) => `打开“${name}”`,
      step: (number: string) => `故事第 ${number} 步`,
      baseOutput: (name: string, from: string, to: string) =>
        `${name} 2019 年产值 ${from}→${to} 亿元`,
      baseOutputOf: (name: string) => `${name} 2019 年产值`,
      focus: (cluster: string, lever: string, from: string, to: string) =>
        `${cluster}的${lever} ×${from}→×${to}`,
      focusOf: (cluster: string) => `${cluster}单独加码`,
      toReference: '杠杆还原到参照',
      toPin: '还原到参照',
      pin: (name: string) => (name === '' ? '打开钉住的情景' : `打开“${name}”`),
      toOpened: '还原到打开时的情景',
      reset: (name: string) => `${name}还原`,
      undo: (what: string) => `撤销“${what}”`,
      redo: (what: string) => `重做“${what}”`,
      undoMany: (count: number, what: string) => `撤销 ${count} 步，回到“${what}”之前`,
      redoMany: (count: number, what: string) => `重做 ${count} 步，直到“${what}”`,
      several: (what: string, others: number) => `${what}，连同前 ${others} 步`,
      other: '改动',
    },
  },
  issues: {
    label: '链接里有读不懂的部分',
    heading: (count: number) => `链接里有 ${count} 处没有读懂，其余已照办：`,
    close: '知道了',
    codes: issues,
  },
};

export type BoardMessages = typeof zh;
