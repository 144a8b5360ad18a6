/** Notices over the foot of the page, the lowest first. */
type NoticeName = 'notices' | 'story' | 'opened';

/** Gives a notice over the foot of the stage room of its own: the stage ends where it begins, and so does the next one. */
export function takeRoom(name: NoticeName): (notice: HTMLElement) => () => void {
  return (notice) => {
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      style.setProperty(`--${name}-height`, `${notice.offsetHeight}px`);
    });
    observer.observe(notice);
    return () => {
      observer.disconnect();
      style.removeProperty(`--${name}-height`);
    };
  };
}
