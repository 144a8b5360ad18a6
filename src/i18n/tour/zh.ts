/** A step of the tour: what it is about, and what there is to know. */
interface StepWords {
  readonly title: string;
  readonly text: string;
}

type Steps = Readonly<
  Record<'counts' | 'lever' | 'row' | 'sure' | 'sources' | 'limits', StepWords>
>;

const steps: Steps = {
  counts: {
    title: '先看这两个数',
    text: '2022 年产值过千亿、过五百亿的集群各有几个：大字是中位数，旁边是计划的目标，小图是各次抽样的个数：绿色算达到，浅绿是“左右”留的余地，灰色没有达到。',
  },
  lever: {
    title: '再动一个杠杆',
    text: '往左拖到 0，或用方向键。所有数字跟着变，页脚用一句话说出变了什么。60% 是计划如文；Ctrl+Z 撤销。',
  },
  row: {
    title: '一行是一个集群',
    text: '空心点是 2019 年，实心点是 2022 年中位数；粗条 50%、细线 90% 的抽样落在其中，短竖线是参照。虚线表示基数只是估计。点一行，右边细说它。',
  },
  sure: {
    title: '有多大把握',
    text: '圆填了多少就是概率多大，80% 以上说“很可能”，20% 以下说“不大可能”。“左右”按计划留余地，“严格”一点不差。单项都有望，同时全部达到仍可能很难。',
  },
  sources: {
    title: '数字从哪里来',
    text: '每个基数和系数都有来源。基数有等级：A 公布，B 推得，C 估计；系数有可信度，从低到高。点 ⓘ 看计划原文、途径和系数；选一个集群看它的引文。',
  },
  limits: {
    title: '它不是预测',
    text: '这里比较的是假设之下的走向。能说明什么、不能说明什么，写在这里；导览和键盘说明在右上角的问号里。',
  },
};

/** Words of the tour and of the keyboard help; loaded when one of them is first shown. */
export const zh = {
  label: '导览',
  steps,
  count: (step: number, all: number) => `${step}／${all}`,
  next: '下一步',
  back: '上一步',
  done: '完成',
  end: '结束导览',
  replay: '再看一遍导览',
  help: {
    title: '键盘',
    keys: [
      { keys: ['Tab'], action: '依次到每个控件；第一站可以跳到结果' },
      { keys: ['←', '→'], action: '滑块一格；页签上换视图' },
      { keys: ['PageUp', 'PageDown'], action: '滑块 10%；阶梯上十行，表格一页' },
      { keys: ['Home', 'End'], action: '滑块到两头；列表到首尾' },
      { keys: ['↑', '↓'], action: '在阶梯、表格、情景库和历史里逐行' },
      { keys: ['←', '↑', '→', '↓'], action: '在地图和轨迹上到那一方最近的一个' },
      { keys: ['Enter'], action: '选中一行；确认输入的数' },
      { keys: ['/'], action: '焦点在结果里时查找集群' },
      { keys: ['P'], action: '焦点在结果里或滑块上时钉住盘面上的情景' },
      { keys: ['Ctrl', 'S'], action: '分享：链接、图和文件' },
      { keys: ['Ctrl', 'Z'], action: '撤销' },
      { keys: ['Ctrl', 'Shift', 'Z'], action: '重做，也可用 Ctrl+Y' },
      {
        keys: ['→', '←', 'B', 'R', 'T', 'F', '?'],
        action: '演示时：前进、后退、黑屏、揭晓、计时、全屏、全部按键',
      },
      { keys: ['Esc'], action: '关上弹出的说明或导览' },
    ],
  },
};

export type TourMessages = typeof zh;
