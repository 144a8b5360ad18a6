/** What is wrong with a value from outside. */
export type IssueCode =
  /** A key or identifier the tables do not know. */
  | 'unknown'
  /** Not the kind of value that belongs here. */
  | 'wrongType'
  /** A number outside its limits, or not finite. */
  | 'outOfRange'
  /** Not one of the values allowed here. */
  | 'notAllowed'
  /** Values that contradict each other. */
  | 'conflict'
  /** Not usable as it stands; the nearest usable value was taken. */
  | 'adjusted'
  /** A link whose end is missing or that was altered on its way. */
  | 'damaged'
  /** Written by a newer version than this one. */
  | 'newer'
  /** Not in the form in which it has to be written. */
  | 'unreadable';

/**
 * A mistake in a scenario from a file or link: where it stands, for example `levers.pt`, what stands there,
 * and what would be right (an interval, a list or a kind of value). Everything without a mistake is kept.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly place: string;
  readonly value: string;
  readonly expected: string;
}

const shownLength = 60;

/** A value as an issue shows it: short, texts in quotes, and safe for any value whatever. */
export function showValue(value: unknown): string {
  if (typeof value === 'string') return showText(JSON.stringify(value));
  return showText(value !== null && typeof value === 'object' ? showJson(value) : String(value));
}

/** A text that needs no quotes, as those of a link. */
export function showText(text: string): string {
  return text.length > shownLength ? `${text.slice(0, shownLength - 1)}…` : text;
}

/** Deep nesting can exhaust the stack of JSON.stringify. */
function showJson(value: object): string {
  try {
    return JSON.stringify(value);
  } catch {
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}
