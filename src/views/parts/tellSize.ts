/**
 * Tells of an element whose size is wanted: at once, and of each change in the frame after it.
 * An observer that changes the page itself may leave browsers with sizes they cannot report in the same frame,
 * which WebKit counts as an error of the page.
 */
export function tellSize(
  tell: (element: HTMLElement) => void,
): (element: HTMLElement) => () => void {
  return (element) => {
    let frame = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        tell(element);
      });
    });
    observer.observe(element);
    tell(element);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  };
}
