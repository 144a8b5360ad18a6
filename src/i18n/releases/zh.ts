import type { ReleaseVersions } from '#releases/releaseName.ts';

/** Words of what an older link offers: its numbers as published beside those of today; loaded when there is one. */
export const zh = {
  notice: {
    link: (then: string, now: string) =>
      `这条链接出自${then}，现在显示的是${now} 的数字，可能与发布时不同。`,
    file: (then: string, now: string) =>
      `这个文件出自${then}，现在显示的是${now} 的数字，可能与发布时不同。`,
    story: (then: string, now: string) =>
      `这个故事出自${then}，各步显示的是${now} 的数字，可能与发布时不同。`,
  },
  embedded: (then: string) => `链接出自${then}，这里是今天的数字。`,
  compare: '看发布时的数字',
  keep: '只看今天的',
  title: '发布时与今天',
  close: '关闭',
  /** Engine and data as a version is named in a sentence. */
  version: ({ engine, data }: ReleaseVersions) => `引擎 ${engine}・数据 ${data}`,
  then: '发布时',
  now: '今天',
  asOpened: (draws: string) => `打开时的情景，各抽样 ${draws} 次。`,
  asChanged: (draws: string) => `盘面上改动后的情景，两个版本各算一遍，各抽样 ${draws} 次。`,
  seal: '校验码',
  waiting: '正在用发布时的引擎计算…',
  waitingNow: '等今天的抽样算完。',
  faults: {
    absent: (version: string) =>
      `${version} 的文件不在这个网站上，或者没有网络：看不了发布时的数字。今天的数字不受影响。`,
    altered: (version: string) =>
      `${version} 的文件与发布时不一致，不能当作发布时的数字。今天的数字不受影响。`,
    foreign: (version: string) => `本页不会向${version} 提问。今天的数字不受影响。`,
    failed: (version: string) => `${version} 没有算出结果。今天的数字不受影响。`,
    single: '单文件版不带以前版本的引擎，看不了发布时的数字；用网站打开同一条链接就能看。',
  },
  retry: '再试一次',
  changes: '改了什么',
  released: (date: string) => `${date} 发布`,
  targets: '计划的 12 项目标',
  target: '目标',
  median: '中位数',
  interval: '90% 区间',
  range: (from: string, to: string) => `${from} 到 ${to}`,
  probability: '概率',
  counted: { tolerant: '达到的概率按“左右”算', strict: '达到的概率按严格算' },
  missing: '没有这一项',
  medians: '中位数变动最大的集群',
  medianUnit: '2022 年产值，亿元',
  reaches: '过线概率变动最大的集群',
  reachUnit: '2022 年达到五百亿或千亿的概率',
  moves: { up: '升', down: '降' },
  side: '版本',
  sides: { then: '发布时', now: '今天' },
  cluster: '集群',
  line: { reach500: '五百亿', reach1000: '千亿' },
  stillMedians: '没有集群的产值中位数有看得出的变动。',
  stillReaches: '没有集群的过线概率变动 1 个百分点以上。',
  rest: (moved: number, all: number) => `${all} 个共有的集群中，${moved} 个有看得出的变动。`,
  onlyThen: (names: string) => `只在发布时有：${names}。`,
  onlyNow: (names: string) => `只在今天有：${names}。`,
  issues: '发布时的版本没有读懂的部分',
  note: '中位数与概率按打印的位数比较。发布时的数字由那个版本自己的引擎和数据当场算出，不是存下来的。',
};

export type ReleasesMessages = typeof zh;
