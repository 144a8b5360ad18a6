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
/** A button makes no use of arrows, unless it is one of several that they lead through. */
const takesArrows = `${takesClicker}, button[role], [tabindex="0"]`;
const takesBlank = `${takesClicker}, button, a, [tabindex], summary`;

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
  const taken = clicker.has(key) ? takesClicker : key === ' ' ? takesBlank : takesArrows;
  if (!within && target.closest(taken)) return undefined;
  return turn;
}
