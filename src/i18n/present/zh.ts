type Tier = 'tier1000' | 'tier500';

const lines: Record<Tier, string> = { tier1000: '千亿', tier500: '五百亿' };

/** What each view asks, by its name; a view without a question of its own takes that of the ladder. */
const questions: Readonly<Partial<Record<string, string>>> = {
  ladder: '到 2022 年，多少块状经济能过千亿、过五百亿？',
  trails: '到 2022 年，效率能升多少，能耗能降多少？',
  map: '哪些地方的块状经济能过线？',
  time: '四年之间，走到哪里？',
  table: '每个集群的数字',
  compare: '两个情景差在哪里？',
};

/** Words of presenter mode and of the audience screen; loaded with either. */
export const zh = {
  back: '回到推演',
  questions,
  question: '到 2022 年，多少块状经济能过千亿、过五百亿？',
  count: {
    note: { tier1000: '产值 ≥1000 亿元', tier500: '产值 ≥500 亿元，含千亿级' },
    goal: (value: string, approximate: boolean) =>
      `个，目标 ${value} 个${approximate ? '左右' : ''}`,
    interval: (low: string, high: string) => `90% 在 ${low}–${high} 个`,
    strict: (value: string, probability: string) => `严格 ≥${value}：${probability}`,
    tolerant: (value: string, probability: string) => `左右 ≥${value}：${probability}`,
    reference: (name: string, value: string) => `${name} ${value} 个`,
    covered: '先猜一猜',
  },
  undecided: (shown: number, all: number) =>
    shown === all ? `${all} 个悬而未决` : `${all} 个悬而未决，列出最难料的 ${shown} 个`,
  none: '没有集群悬而未决。',
  axis: '亿元',
  caveat: '情景推演，不是预测。',
  slider: (name: string) => `${name}，本场移动的杠杆`,
  level: (percent: string) => `${percent}%`,
  mean: '平均',
  guess: {
    question: (tier: Tier) => `到 2022 年，多少个集群的产值过${lines[tier]}？`,
    hint: '先猜一个数，再看推演。',
    axis: '集群个数',
    target: (value: string, approximate: boolean) => `目标 ${value}${approximate ? ' 左右' : ''}`,
    median: (value: string) => `推演中位数 ${value} 个`,
    band: (low: string, high: string) => `90% 的抽样在 ${low}–${high} 个`,
    reach: (probability: string, state: string) => `达到目标的概率 ${probability}，${state}`,
    guess: (text: string) => `猜 ${text}`,
    share: (probability: string) => `推演落在其中的概率 ${probability}`,
    none: '没有记下猜测。',
    verdict: { holds: '猜中中位数', low: '比中位数低', high: '比中位数高' },
    source: (draws: string, held: string) =>
      held === ''
        ? `这个数来自 ${draws} 次抽样，区间里不含任何不确定性。`
        : `这个数来自 ${draws} 次抽样：每次换一组${held}，数一数过线的集群；大字是其中间的一次。`,
    covered: (question: string) => `${question}数字盖着，等着揭晓。`,
    chart: (question: string, median: string, low: string, high: string) =>
      `${question}推演中位数 ${median} 个，90% 的抽样在 ${low}–${high} 个。`,
  },
  bar: {
    label: '演示控制',
    next: '下一步',
    previous: '上一步',
    step: (place: string, all: number) => `${place}／${all}`,
    noStory: '没有故事',
    stepOf: (place: string, all: number) => `第 ${place} 步，共 ${all} 步`,
    timer: '计时',
    start: '开始计时',
    pause: '暂停计时',
    reset: '计时归零',
    view: '视图',
    lever: '杠杆',
    projects: '工程',
    levers: '任务与保障',
    ask: '猜一猜',
    audience: '观众屏',
    blank: '黑屏',
    unblank: '恢复画面',
    larger: '放大',
    smaller: '缩小',
    fullscreen: '全屏',
    window: '退出全屏',
    keys: '按键',
    leave: '结束',
  },
  form: {
    label: '猜一猜',
    ask: (tier: Tier) => `问${lines[tier]}级`,
    guesses: '现场的猜测',
    placeholder: '15，或 12–17，可写几个',
    set: '记下',
    refused: (most: number, highest: number) =>
      `写 0 到 ${highest} 的个数或范围，最多 ${most} 个，用逗号隔开。`,
    reveal: '揭晓',
    back: '回到视图',
    again: '再来一轮',
    unask: '不问了',
  },
  console: {
    label: '演示台',
    picture: '观众看到的画面',
    blanked: '观众屏是黑的',
    current: '现在',
    next: '下一步',
    last: '这是最后一步。',
    notes: '备注',
    noNotes: '这一步没有备注。',
    noStory: '没有故事：观众屏显示推演上的情景，拖动右边任一杠杆，观众屏跟着变。',
    levers: '杠杆与外部世界',
    same: (seal: string) => `观众屏同步，校验码相同：${seal}`,
    waiting: '观众屏正在计算…',
    different: '观众屏的数字与这里不同，请在那边重新载入。',
    more: (count: number) => `${count} 个观众屏`,
    close: '关闭观众屏',
  },
  audience: {
    title: 'Tierline 观众屏',
    waiting: '等待演示开始…',
    alone: '没有演示者回应。先在另一个窗口打开演示，再从那里打开观众屏。',
    blank: '画面已遮住',
  },
  trouble: {
    blocked: '浏览器没有让第二个窗口打开。允许本页弹出窗口后再试；或者按 F 全屏，用这个窗口演示。',
    silent:
      '第二个窗口没有回应。浏览器不让文件（file://）的两个窗口互通，也可能是它关掉了。把页面放到任一服务器上再开，或者按 F 全屏，用这个窗口演示。',
    channel:
      '这个浏览器不能让两个窗口互通（没有 BroadcastChannel）。按 F 全屏，用这个窗口演示，或把屏幕镜像给观众。',
    fullscreen: '浏览器没有进入全屏。可以用浏览器自己的全屏（多为 F11）。',
    close: '知道了',
  },
  keys: {
    title: '演示的按键',
    close: '关闭',
    list: [
      { keys: ['→', 'PageDown', '空格'], action: '下一步；数字盖着时先揭晓' },
      { keys: ['←', 'PageUp'], action: '上一步' },
      { keys: ['B', '.'], action: '黑屏，再按恢复' },
      { keys: ['R'], action: '揭晓，再按回到视图' },
      { keys: ['T'], action: '计时开始与暂停；Shift+T 归零' },
      { keys: ['+', '−', '0'], action: '字大、字小、原样' },
      { keys: ['Ctrl', 'Z'], action: '撤销上一次移动' },
      { keys: ['F'], action: '全屏' },
      { keys: ['?'], action: '这张表' },
      { keys: ['Esc'], action: '退出全屏；再按结束演示' },
    ],
  },
};

export type PresentMessages = typeof zh;
