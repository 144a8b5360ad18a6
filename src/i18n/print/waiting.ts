/** What is printed while the briefing is not there yet. */
export const waitingMessages = {
  zh: '简报刚刚开始载入，请再打印一次。',
  en: 'The briefing has only begun to load; please print once more.',
};
