import { isTyping } from '../parts/isTyping.ts';

/** What a key asks of a presentation. */
export type Command =
  | 'next'
  | 'back'
  | 'blank'
  | 'reveal'
  | 'timer'
  | 'fullscreen'
  | 'help'
  | 'larger'
  | 'smaller'
  | 'usual'
  | 'leave';

const commands: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  b: 'blank',
  '.': 'blank',
  r: 'reveal',
  t: 'timer',
  f: 'fullscreen',
  '?': 'help',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '0': 'usual',
  Escape: 'leave',
};

/** Keys that mean something to what has the focus. */
const claims = [
  { of: 'button, summary, a[href], [role="option"], [role="row"]', keys: [' '] },
  {
    of: 'select, [role="listbox"], [role="option"], [role="tab"], [role="radio"], input[type="radio"], [role="row"]',
    keys: ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', ' '],
  },
  // A slider that was dragged has given the focus back; one that was come to by keyboard keeps its keys.
  { of: 'input[type="range"]', keys: ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown'] },
] as const;

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented' | 'target'
>;

/** What a key means to a presentation: nothing while someone types, or where the focus makes use of it. */
export function keyCommand(event: Pressed): Command | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const { key, target } = event;
  const name = key.length === 1 ? key.toLowerCase() : key;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (isTyping(target)) return undefined;
  const element = target instanceof Element ? target : undefined;
  const claimed = claims.some(
    ({ of, keys }) => (keys as readonly string[]).includes(key) && element?.closest(of),
  );
  return claimed ? undefined : command;
}
