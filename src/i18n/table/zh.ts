/** Words of the table. */
export const zh = {
  caption: (shown: number, all: number, sorted: string) =>
    `${shown === all ? `${all} 个集群` : `${all} 个集群中的 ${shown} 个`}的产值与所选指标，2019—2022 年；按${sorted}排序。首行为全省。`,
  shown: (shown: number, all: number) =>
    shown === all ? `${all} 个集群` : `${shown}／${all} 个集群`,
  draws: (draws: string) => `区间出自 ${draws} 次抽样`,
  none: '没有符合条件的集群。',
  scroll: '表格，可上下左右滚动',
  quantity: '另列',
  copy: '复制表格',
  copied: (rows: number, columns: number) =>
    `已复制 ${rows} 行 ${columns} 列，可直接粘贴到电子表格`,
  refused: '浏览器没有让写剪贴板：请选中表格，再按 Ctrl+C',
  province: '全省',
  provinceTitle: '135 个计数集群合计；过线两列是个数的中位数',
  tierCount: (count: string) => `${count} 个`,
  own: '自填',
  replaceBase: (name: string) => `${name}：用自己的 2019 年产值`,
  ownTitle: (note: string) => `用户自填的基数${note ? `：${note}` : ''}`,
  gradeTitle: {
    A: 'A 级：官方或报刊公布的数字',
    B: 'B 级：由公布的数字推得',
    C: 'C 级：估计',
  },
  toPins: '钉住的情景 →',
  save: '存为 CSV',
  toRight: (quantity: string) => `右侧还有：${quantity} →`,
  ofPin: (title: string, heading: string) => `${title} ${heading}`,
  sort: (heading: string) => `按${heading}排序`,
  sortWidth: (heading: string) => `按${heading}的宽度排序`,
  columns: {
    name: '集群',
    prefecture: '设区市',
    grade: '基数',
    base: '2019',
    median: '2022',
    half: '50% 区间',
    ninety: '90% 区间',
    reach500: 'P≥五百亿',
    reach1000: 'P≥千亿',
    difference: (reference: string) => `比${reference}`,
    first: '2019',
    second: '2020',
    third: '2021',
    fourth: '2022',
    band: '90% 区间',
    category: '类别',
    sector: '行业',
  },
  /** Heads of the copied table, which has one row of them. */
  copies: {
    fullName: '全称',
    grade: '基数等级',
    low: (name: string) => `${name}下限`,
    high: (name: string) => `${name}上限`,
    median: '2022 中位数',
    note: (scenario: string, draws: string) =>
      `Tierline 情景推演，不是预测。情景：${scenario}；${draws} 次抽样。`,
  },
};

export type TableMessages = typeof zh;
