/** Words of the time view. */
export const zh = {
  /** Heading of the quantities of the province that stand below its main ones. */
  others: '全省，其他指标',
  compare: {
    shared: '同一纵轴',
    apart: '纵轴各异',
  },
  remove: (name: string) => `从时间图中去掉${name}`,
  base: { own: '基数为用户自填' },
  outturn: (year: number, value: string) => `后来公布：${year} 年 ${value}`,
  known: {
    drawn: (year: number, value: string) => `◇ 后来公布：${year} 年 ${value}`,
    later: (year: number, value: string) => `后来公布：${year} 年 ${value}`,
    scope: (scope: string) => `口径：${scope}`,
    noScope: '未注明',
    relations: {
      independent: '没有用来推基数',
      base: '不是独立检验，基数就是借后来的数字推得的',
      project: '不是独立检验，外部世界里的大项目就是照它设的',
      ownBase: '基数为自填，口径请自行核对',
      projectOff: '照它设的大项目已关，推演不含它',
    },
    about: (name: string) => `${name}后来公布的数：来源与口径`,
    close: '关闭',
    baseScope: '基数口径',
    link: '后来数字的网址',
    noLink: '未附网址',
  },
  probe: {
    label: (subject: string, title: string) => `${subject}，${title}：逐年数值`,
    year: (year: number, unit: string) => `${year} 年，${unit}`,
    median: '中位数',
    central: '中间值',
    half: '50% 区间',
    ninety: '90% 区间',
    reference: (name: string) => name,
    expected: '2019 年底预期',
    plan: '计划斜率',
    outturn: '后来公布',
  },
};

export type TimeMessages = typeof zh;
