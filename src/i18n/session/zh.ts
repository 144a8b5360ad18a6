/** Words of the notices about kept work and newer releases; loaded with the first result. */
export const zh = {
  label: '页面提示',
  offered: (title: string, time: string) => `上次的情景还在：${title}（${time}）。`,
  resume: '继续上次',
  dismiss: '不用了',
  refusals: {
    full: '浏览器的存储空间已满，改动不再自动保存；地址栏里的链接仍是完整的情景。',
    blocked: '浏览器不让本页保存内容，改动不会自动保存；地址栏里的链接仍是完整的情景。',
  },
  corrupt: '自动保存的内容有损坏，读不出来的部分已略过。',
  close: '知道了',
  ready: '新版本已经备好。换用时页面重新载入，情景不变。',
  taken: '新版本已在另一个标签页换用，本页仍是原来的版本。',
  take: '换用新版本',
  later: '以后再说',
};

export type SessionMessages = typeof zh;
