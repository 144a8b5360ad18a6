/** Words of the note that says more about a tile of the scorecard; loaded when it is first shown. */
export const zh = {
  median: '中位数',
  band: '90% 区间',
  range: (low: string, high: string) => `${low} 至 ${high}`,
  goals: {
    tolerant: (goal: string, bound: string) => `达到 ${goal} 左右（${bound} 起）`,
    strict: (goal: string) => `严格达到 ${goal}`,
  },
  error: (points: string) => `±${points}`,
  reference: (name: string) => `参照：${name}`,
  headline: '七项主要指标',
  all: '十二项全达到',
  without: (target: string) => `除去${target}`,
  draws: (draws: string) => `± 是 ${draws} 次抽样的标准误，个百分点；不含模型本身的错误。`,
  grades: {
    tier: (near: number, weak: number) =>
      near === 0
        ? '没有集群在线附近。'
        : `线附近的 ${near} 个集群中，${weak} 个的 2019 年基数是 C 级估计${2 * weak >= near ? '：个数以它们为主' : ''}。`,
    ratio: (sectors: number) => `${sectors} 个行业的基年系数都是 C 级判断，水平和变化以它们为主。`,
    count: '由假定的推进速度算出，速度是判断：是计划的算术，不是推断。',
    joint: (weak: number, all: number) =>
      `${all} 个基数中 ${weak} 个是 C 级估计，行业系数多为判断。`,
  },
};

export type ScorecardMessages = typeof zh;
