const turns: Readonly<Partial<Record<string, -1 | 1>>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  PageDown: 1,
  PageUp: -1,
  ' ': 1,
};
/** Keys of a clicker; the others also mean something to what has the focus. */
const clicker = new Set(['PageDown', 'PageUp']);
const takesClicker = 'input, select, textarea, [contenteditable], dialog, [popover]';
const takesAny = `${takesClicker}, button, a, [tabindex], summary`;

/** Steps that a key goes on or back while a story plays; undefined where the key is meant for something else. */
export function playKey(
  event: Pick<
    KeyboardEvent,
    'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'target' | 'defaultPrevented'
  >,
  player: Element | undefined,
): -1 | 1 | undefined {
  const { key, target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
    return undefined;
  const turn = turns[key];
  if (!(target instanceof Element)) return turn;
  const within = player?.contains(target) === true;
  // There a blank presses the button.
  if (within && key === ' ' && target.closest('button')) return undefined;
  if (!within && target.closest(clicker.has(key) ? takesClicker : takesAny)) return undefined;
  return turn;
}
