import type { KeptPresentation } from '#views/present/KeptPresentation.ts';
import type { Timer } from '#views/present/timer.ts';
import { readRound } from './Message.ts';
import { keptName } from './wasPresenting.ts';

/** Reads what this tab kept of a presentation; undefined where there is none, or what is kept is none. */
export function readKept(text: string | null): KeptPresentation | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, on, at, timer, factor, blank, ...rest } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || !/^[\da-z]{4,40}$/.test(id)) return undefined;
  const known = readTimer(timer);
  if (!known || typeof factor !== 'number' || !(factor >= 0.5 && factor <= 2)) return undefined;
  const isPlace = typeof at === 'number' && Number.isInteger(at) && at >= 0;
  const round = readRound(rest.round);
  return {
    ...{ id, on: on === true, timer: known, factor, blank: blank === true },
    ...(isPlace && { at }),
    ...(round && { round }),
  };
}

function readTimer(value: unknown): Timer | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { spent, since } = value as Readonly<Record<string, unknown>>;
  if (typeof spent !== 'number' || !(spent >= 0 && spent < Number.MAX_SAFE_INTEGER))
    return undefined;
  return { spent, ...(typeof since === 'number' && Number.isFinite(since) && { since }) };
}

/** What the tab keeps; undefined where it keeps nothing or is not allowed to. */
export function recallPresentation(): KeptPresentation | undefined {
  try {
    return readKept(sessionStorage.getItem(keptName));
  } catch {
    return undefined;
  }
}

/** Keeps a presentation with the tab, where that is allowed; without it a reload only begins anew. */
export function keepPresentation(kept: KeptPresentation): void {
  try {
    sessionStorage.setItem(keptName, JSON.stringify(kept));
  } catch {
    // The presentation goes on.
  }
}

/** A name nobody else has, for a channel or a window. */
export function newName(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(3));
  return Array.from(numbers, (number) => number.toString(36)).join('');
}
