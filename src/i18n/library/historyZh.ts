/** Words of the list of gestures; loaded when it is first opened. */
export const historyZh = {
  opened: (name: string) => `打开时：${name}`,
  here: '现在',
  undone: '已撤销',
  hint: '点任一步，回到它之后的样子；可一次跨几步。Ctrl+Z 撤销，Ctrl+Shift+Z 重做。',
  nothing: '还没有改动。每做一步，这里添一行，都可以撤销。',
};

export type HistoryMessages = typeof historyZh;
