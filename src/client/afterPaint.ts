/** Longest wait for a frame: pages in the background paint none. */
const longest = 50;

/** Resolves once the next frame is painted, or soon where no frame comes. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, longest);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        clearTimeout(late);
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    });
  });
}
