/** Words of the map, loaded with it. */
export const zh = {
  map: (year: number, clusters: number, tier500: number, tier1000: number, first: string) =>
    `地图：浙江 11 个设区市的 ${clusters} 个集群，圆面积为 ${year} 年产值中位数。中位数达到五百亿的 ${tier500} 个，其中千亿 ${tier1000} 个；${first}。轮廓仅为示意，非测绘地图。`,
  most: (name: string, output: string) => `产值最多的是${name}，${output}`,
  clusters: '集群，用方向键走动，回车选中',
  prefectures: '设区市，用方向键走动，回车筛选',
  cluster: {
    median: (year: number, output: string) => `${year} 年产值中位数 ${output}`,
    central: (year: number, output: string) => `${year} 年产值 ${output}，抽样进行中`,
    interval: (low: string, high: string) => `90% 区间 ${low}–${high}`,
    base: (output: string, grade: string) => `2019 年基数 ${output}，${grade}`,
    grade: (grade: string) => `${grade} 级`,
    own: '自填',
    place: (prefecture: string, category: string) => `${prefecture}・${category}`,
  },
  prefecture: (name: string, output: string, tier500: number, tier1000: number) =>
    `${name}：产值 ${output}，五百亿以上 ${tier500} 个，其中千亿 ${tier1000} 个`,
  table: {
    caption: '各设区市：集群产值中位数之和与过线个数',
    prefecture: '设区市',
    output: '亿元',
    tier500: '≥500',
    tier1000: '≥千',
    spoken: {
      output: '集群产值中位数之和，亿元',
      tier500: '产值中位数达到五百亿元的集群个数，含千亿',
      tier1000: '产值中位数达到千亿元的集群个数',
    },
    total: '全省',
  },
  tableNote: '各集群中位数之和，个数按中位数；右栏逐次抽样合计，略有出入。',
  size: { before: '圆面积 =', year: '年份', after: '年产值中位数' },
  lines: { 100: '百亿', 500: '五百亿', 1000: '千亿' },
  under: '轮廓仅为示意，非测绘地图；淡色不到五百亿，内环千亿级',
  notes: ['密集处已挪开，细线指向原位', '集群位置为近似'],
  pins: {
    note: '钉住的情景里，中位数的档比盘面 ▲ 高、▽ 低的集群；点是其余五百亿以上的',
    map: (title: string, above: string, below: string) =>
      `${title}：比盘面高一档的${above === '' ? '没有' : `有 ${above}`}，低一档的${below === '' ? '没有' : `有 ${below}`}`,
  },
  source: '轮廓来源：ECharts 4.9.0',
};

export type MapMessages = typeof zh;
