/** Lets messages that wait be heard before work goes on. */
export type Pause = () => Promise<void>;

/** Pauses by a message to oneself, which comes after those that wait; a timer would take four milliseconds. */
export function createPause(): Pause {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port2.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port1.postMessage(undefined);
    });
}
