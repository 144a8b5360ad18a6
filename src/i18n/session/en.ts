import type { SessionMessages } from './zh.ts';

export const en: SessionMessages = {
  label: 'Notices of the page',
  offered: (title, time) => `Your last scenario is still here: ${title} (${time}).`,
  resume: 'Continue',
  dismiss: 'No, thanks',
  refusals: {
    full: 'The browser’s storage is full: changes are no longer kept; the link in the address bar still holds the whole scenario.',
    blocked:
      'The browser keeps nothing for this page: changes are not kept; the link in the address bar still holds the whole scenario.',
  },
  corrupt: 'Something of the kept work was damaged and could not be read; it was left out.',
  close: 'Close',
  ready: 'A new version is ready. Taking it reloads the page and keeps the scenario.',
  taken: 'Another tab has taken up a new version; this page still runs the one before.',
  take: 'Take the new version',
  later: 'Later',
};
