import type { TargetId } from '#model/generated/tables.ts';

const targets: Record<TargetId, string> = {
  tier1000: '千亿级集群，个',
  tier500: '五百亿级集群，个，含千亿',
  labourProductivity: '全员劳动生产率，年均',
  rdRatio: '规上研发经费／主营业务收入',
  energyIntensity: '单位工业增加值能耗，年均',
  wastewaterIntensity: '单位工业增加值废水，年均',
  waterIntensity: '单位工业增加值用水，年均',
  smartFactories: '示范智能工厂，个',
  greenParks: '绿色园区，个，累计',
  greenFactories: '绿色工厂，个',
  standards: '浙江制造标准，项，累计',
  brandFirms: '品字标企业，家',
};

/** Words of the two printed pages, loaded with them. */
export const zh = {
  brand: 'Tierline・浙江块状经济情景推演',
  page: (page: number) => `${page}／2`,
  reference: (name: string) => `参照：${name}`,
  caveat: '情景推演，不是预测。',
  holds: (draws: string, sources: string) =>
    `数字是中位数，区间是 90% 区间，出自 ${draws} 次抽样，所含的不确定性：${sources}。`,
  holdsNothing: (draws: string) => `数字是中位数，出自 ${draws} 次抽样；区间不含任何不确定性。`,
  leftOut: (sources: string) => `不含${sources}。`,
  counted: {
    tolerant: '达到的概率按计划的“左右”留出余地。',
    strict: '达到的概率按严格计，一点不差才算。',
  },
  model: '概率以模型成立为前提。',
  unfinished: (draws: string, full: string) => `抽样还没有完成（${draws}／${full} 次）。`,
  empty: '还没有结果，请等抽样完成再打印。',
  targets,
  heads: {
    targets: '计划的 12 项目标',
    goal: '目标',
    median: '中位数',
    band: '90% 区间',
    bullet: '与目标相比',
    probability: 'P',
    state: '状态',
    other: { tolerant: '严格', strict: '左右' },
  },
  about: (goal: string) => `${goal} 左右`,
  band: (low: string, high: string) => `${low} 至 ${high}`,
  bulletKey: '粗竖线是目标，右边为达到；横条 50%，细线 90%，圆点中位数，短竖线为参照。',
  joint: (headline: string, all: string) =>
    `合起来：七项主要指标同时达到的概率 ${headline}，十二项同时达到 ${all}。`,
  binding: (target: string, before: string, after: string) =>
    `最紧的一项是“${target}”，去掉它，十二项的概率 ${before}→${after}。`,
  differences: {
    title: (reference: string) => `与参照“${reference}”的差别`,
    levers: '杠杆',
    world: '外部世界',
    assumptions: '假设',
    noLevers: '与参照相同',
    noWorld: (preset: string) => `与“${preset}”相同`,
    noAssumptions: '没有改动',
    group: (name: string, count: number) => `${name}（${count} 项）`,
    change: (name: string, from: string, to: string) => `${name} ${from}→${to}%`,
    level: (name: string, level: string) => `${name} ${level}%`,
    start: (text: string) => `，${text}`,
    focus: (cluster: string, lever: string, times: string) => `${cluster}：${lever} ${times}`,
    moved: (from: string, to: string) => `${from}→${to}`,
    driver: (name: string, years: string) => `${name} ${years}`,
    driverYear: (year: number, change: string) => `${year} 年 ${change}`,
    yearSeparator: '，',
    base: (cluster: string, change: string, note: string) =>
      `${cluster}基数 ${change} 亿元${note ? `（${note}）` : ''}`,
    parameter: (name: string, value: string) => `${name}固定为 ${value}`,
    unfixed: (name: string) => `${name}不再固定`,
    prior: (name: string, change: string, low: string, high: string) =>
      `${name}先验 ${change}（90%：${low} 至 ${high}）`,
  },
  undecided: {
    title: '线附近未定的集群，及过线的概率',
    line: (line: string, count: number) => `${line}线 ${count} 个`,
    weak: (line: string, near: number, weak: number) =>
      `${line}线附近的 ${near} 个中，${weak} 个的 2019 年基数是 C 级估计${2 * weak >= near ? '：个数以它们为主' : ''}。`,
  },
  rest: (count: number) => `及其余 ${count} 项`,
  restClusters: (count: number) => `及其余 ${count} 个`,
  ladder: {
    title: '阶梯：2019 年到 2022 年的产值',
    note: {
      lines: (shown: number, all: number) =>
        `最难料的 ${shown} 个，其余 ${all - shown} 个未画；虚线为 C 级基数`,
      tiers: (shown: number, all: number) =>
        `最接近线的 ${shown} 个，其余 ${all - shown} 个未画；虚线为 C 级基数`,
    },
    undecided: (shown: number, all: number, above: number) =>
      [
        `${all} 个未定`,
        ...(above > 0 ? [`其中 ${above} 个列在上面`] : []),
        ...(shown + above < all ? [`画出最难料的 ${shown} 个`] : []),
      ].join('，'),
  },
  province: {
    labourProductivity: '全员劳动生产率',
    note: (count: number, reference: string) =>
      `${count} 个集群合计；个数是逐次点数的中位数；虚线：参照“${reference}”，细线：计划的斜率`,
  },
  near: {
    title: (count: number, unit: string) =>
      `最接近线的 ${count} 个集群：2022 年产值（${unit}）与过线的概率`,
    name: '集群',
    median: '中位数',
    band: '90% 区间',
    unit: '亿元',
    reach: { 500: '≥五百亿', 1000: '≥千亿' },
    grade: '基数',
    own: '自填',
    certain: '–',
  },
  origin: {
    title: '来源、等级与限度',
    plan: '计划：浙江块状特色经济质量提升三年行动计划（2020—2022 年）。',
    bases: (a: number, b: number, c: number, share: string) =>
      `2019 年基数：A 级（公布）${a} 个，B 级（由公布数推得）${b} 个，C 级（估计）${c} 个，C 级占产值 ${share}；行业系数多为 C 级判断。`,
    own: (count: number) => `${count} 个基数是自填的。`,
    details: '每个数字的来源在页面和“全部 .zip”里。',
  },
  link: {
    label: '打开这个情景：',
    cut: (length: number) => `…（链接共 ${length} 个字符，印不全；用二维码或情景文件打开）`,
    lost: (length: number) => `…（链接共 ${length} 个字符，印不全；用情景文件打开）`,
    file: '由单个文件打开：把 # 起的部分接在它的地址后面。',
    code: '链接的二维码',
  },
  sample: (draws: string, seed: number, step: string) =>
    `${draws} 次抽样，种子 ${seed}，步长 ${step}`,
  versions: (model: number, engine: number, data: number, codec: number) =>
    `模型 ${model}・引擎 ${engine}・数据 ${data}・链接 ${codec}`,
  seal: (seal: string) => `校验码 ${seal}`,
  noSeal: '没有校验码',
};

export type PrintMessages = typeof zh;
