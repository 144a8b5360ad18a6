/** Words of the search box and the filter menu. */
export const zh = {
  search: {
    label: '查找集群',
    placeholder: '名称、地名、拼音、英文或行业',
    close: '关闭查找',
    list: '找到的集群',
    found: (count: number, counted: number) =>
      `找到 ${count} 个${counted < count ? `，其中 ${counted} 个计数` : ''}`,
    none: '没有找到，可试地名、拼音、首字母或行业。',
    only: (count: number, counted: number) =>
      counted < count ? `只显示计数的 ${counted} 个` : `只显示这 ${count} 个`,
    uncounted: '不计数',
    hidden: '已筛掉',
  },
  menu: {
    category: '类别',
    rows: '阶梯的行',
    grouping: { tiers: '全部，按档', lines: '线附近，按线' },
    line: '过线',
    nearLine: '只看线附近',
    nearLineNote: '过五百亿或千亿的概率在 5%–95%',
    tier: '2022 年中位数',
    prefecture: '设区市',
    sector: '行业',
    any: '全部',
    shown: (count: number, all: number) => `显示 ${all} 个中的 ${count} 个`,
    clear: '全部清除',
    close: '关闭',
  },
};

export type FilterMessages = typeof zh;
