/** Longest waits for a frame: a page in the background paints none, one that is busy paints late. */
const longest = { hidden: 50, seen: 500 } as const;

/** Resolves once the next frame is painted, with true, or with false after a while where none comes. */
export function afterPaint(): Promise<boolean> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), document.hidden ? longest.hidden : longest.seen);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        clearTimeout(late);
        port1.close();
        resolve(true);
      };
      port2.postMessage(undefined);
    });
  });
}
