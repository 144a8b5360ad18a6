/**
 * Keeps the screen from going dark as long as the page is seen, where the browser can.
 * @returns stops keeping it
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let isOver = false;
  const ask = async (): Promise<void> => {
    // Older browsers, and pages without a certificate, have none.
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      const given = await navigator.wakeLock.request('screen');
      if (isOver) await given.release();
      else lock = given;
    } catch {
      // A battery that is low, for one. The presentation goes on.
    }
  };
  const change = (): void => void ask();
  change();
  document.addEventListener('visibilitychange', change);
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', change);
    void lock?.release().catch(() => undefined);
  };
}
