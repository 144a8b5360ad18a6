import { tellSize } from './tellSize.ts';

/** Notices over the foot of the page, the lowest first. */
type NoticeName = 'notices' | 'story' | 'opened';

/** Gives a notice over the foot of the stage room of its own: the stage ends where it begins, and so does the next one. */
export function takeRoom(name: NoticeName): (notice: HTMLElement) => () => void {
  const { style } = document.documentElement;
  const follow = tellSize((notice) => {
    style.setProperty(`--${name}-height`, `${notice.offsetHeight}px`);
  });
  return (notice) => {
    const leave = follow(notice);
    return () => {
      leave();
      style.removeProperty(`--${name}-height`);
    };
  };
}
