const text =
  'input:not([type="range"], [type="checkbox"], [type="radio"], [type="button"]), textarea';

/** Whether keys pressed there write text, so that none of them may mean something else. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches(text);
}
