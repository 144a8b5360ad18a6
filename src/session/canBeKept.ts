/** Whether the page is one that a server gives and that stands by itself: neither developed, nor one file, nor framed. */
export function canBeKept(): boolean {
  if (!import.meta.env.PROD || import.meta.env.MODE === 'single') return false;
  return location.protocol.startsWith('http') && 'serviceWorker' in navigator && window === top;
}
